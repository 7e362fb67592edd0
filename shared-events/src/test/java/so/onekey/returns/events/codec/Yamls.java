package so.onekey.returns.events.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways through a document that was read from YAML. */
final class Yamls {

    private Yamls() {}

    @Nullable
    static Object at(Object document, String... path) {
        var found = document;
        for (var step : path) {
            found = found instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return found;
    }

    static Collection<?> under(Object document, String... path) {
        return ((Map<?, ?>) at(document, path)).values();
    }

    /** The values of every {@code $ref}, however deep. */
    static List<String> references(Object node) {
        var found = new ArrayList<String>();
        switch (node) {
            case Map<?, ?> map -> map.forEach((name, value) -> {
                if ("$ref".equals(name)) {
                    found.add((String) value);
                } else {
                    found.addAll(references(value));
                }
            });
            case Collection<?> list -> list.forEach(element -> found.addAll(references(element)));
            default -> {}
        }
        return found;
    }
}
