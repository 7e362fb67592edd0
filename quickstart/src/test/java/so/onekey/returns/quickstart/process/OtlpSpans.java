package so.onekey.returns.quickstart.process;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads what a test asks about from an ExportTraceServiceRequest of OTLP, which is Protocol Buffers. */
final class OtlpSpans {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;

    /** @param parent empty for the first of a trace */
    record Span(String service, String trace, String id, String parent, String name, List<String> attributes) {}

    private record Field(int number, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String hex() {
            return HexFormat.of().formatHex(bytes);
        }
    }

    private OtlpSpans() {}

    static List<Span> read(byte[] request) {
        List<Span> spans = new ArrayList<>();
        for (Field resourceSpans : fields(request, 1)) {
            String service = fields(resourceSpans.bytes(), 1).stream().flatMap(resource -> fields(resource.bytes(), 1).stream())
                    .map(OtlpSpans::attribute).filter(text -> text.startsWith("service.name=")).findFirst().orElseThrow().substring(13);
            for (Field scopeSpans : fields(resourceSpans.bytes(), 2)) {
                fields(scopeSpans.bytes(), 2).forEach(span -> spans.add(span(service, span.bytes())));
            }
        }
        return spans;
    }

    private static Span span(String service, byte[] span) {
        return new Span(service, fields(span, 1).getFirst().hex(), fields(span, 2).getFirst().hex(),
                fields(span, 4).stream().map(Field::hex).findFirst().orElse(""), fields(span, 5).getFirst().text(),
                fields(span, 9).stream().map(OtlpSpans::attribute).toList());
    }

    /** Texts only. */
    private static String attribute(Field keyValue) {
        return fields(keyValue.bytes(), 1).getFirst().text() + "=" + fields(keyValue.bytes(), 2).stream()
                .flatMap(value -> fields(value.bytes(), 1).stream()).map(Field::text).findFirst().orElse("");
    }

    private static List<Field> fields(byte[] message, int number) {
        List<Field> fields = new ArrayList<>();
        var in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            int tag = (int) varint(in);
            int length = switch (tag & 7) {
                case VARINT -> {
                    varint(in);
                    yield 0;
                }
                case EIGHT_BYTES -> Long.BYTES;
                case BYTES -> (int) varint(in);
                default -> Integer.BYTES;
            };
            byte[] bytes = new byte[length];
            in.get(bytes);
            if (tag >>> 3 == number) {
                fields.add(new Field(number, bytes));
            }
        }
        return fields;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
