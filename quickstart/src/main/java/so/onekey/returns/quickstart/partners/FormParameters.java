package so.onekey.returns.quickstart.partners;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form or a query string, decoded; sorted, so that the same parameters in another order are the same parameters. */
record FormParameters(SortedMap<String, String> values) {

    static FormParameters parse(@Nullable String encoded) {
        SortedMap<String, String> values = new TreeMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new FormParameters(Collections.unmodifiableSortedMap(values));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedRequest(StripeErrors.malformed("Can't decode a parameter: " + e.getMessage()));
        }
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }

    String canonical() {
        return values.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
