package so.onekey.returns.events.codec;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Media types, of which only JSON in UTF-8 is spoken here. */
final class ContentType {
    static final String HEADER = "content-type";
    static final String JSON = "application/json";
    static final String STRUCTURED = "application/cloudevents+json";
    private static final String CLOUD_EVENTS = "application/cloudevents";
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

    private ContentType() {}

    /** Whether this announces a structured message. */
    static boolean isStructured(@Nullable String contentType) {
        return contentType != null && mediaType(contentType).startsWith(CLOUD_EVENTS);
    }

    /** @throws UnreadableMessage unless it is a structured message in JSON: neither a batch nor another format */
    static void requireStructured(String contentType) {
        if (!mediaType(contentType).equals(STRUCTURED)) {
            throw new UnreadableMessage(HEADER, "must be " + STRUCTURED + ", was " + Problems.quoted(contentType));
        }
        requireUtf8(contentType, HEADER);
    }

    /** @throws UnreadableMessage unless the data is JSON; nothing said is fine */
    static void requireJson(@Nullable String contentType, String field) {
        if (contentType == null) {
            return;
        }
        var type = mediaType(contentType);
        if (!type.equals(JSON) && !type.equals("text/json") && !type.endsWith("+json")) {
            throw new UnreadableMessage(field, "must be " + JSON + ", was " + Problems.quoted(contentType));
        }
        requireUtf8(contentType, field);
    }

    private static void requireUtf8(String contentType, String field) {
        var charset = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
        if (charset.find() && !charset.group(1).equals("utf-8") && !charset.group(1).equals("us-ascii")) {
            throw new UnreadableMessage(field, "must have no charset but utf-8, had " + Problems.quoted(charset.group(1)));
        }
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
