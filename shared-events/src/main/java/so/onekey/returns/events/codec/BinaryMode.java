package so.onekey.returns.events.codec;

import java.util.Locale;
import java.util.Map;

/** The envelope in the headers, the data as value. */
record BinaryMode(Map<String, String> headers) implements WireMode {
    static final String PREFIX = "ce_";

    static boolean isAttribute(String header) {
        return header.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    @Override
    public Received open(WireMessage wire, MessageJson json) {
        var envelope = Envelope.read(name -> headers.get(PREFIX + name), PREFIX);
        ContentType.requireJson(headers.get(ContentType.HEADER), ContentType.HEADER);
        return new Received(envelope, PREFIX + "type", json.tree(wire.value()));
    }
}
