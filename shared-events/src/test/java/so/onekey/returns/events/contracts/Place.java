package so.onekey.returns.events.contracts;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a schema asks of one place, such as {@code lines[].quantity}.
 *
 * @param types the JSON types, {@code null} among them where nothing may stand there; none for anything
 * @param constants of an enum; none where any value of the type is right
 * @param bounds by keyword, such as {@code maxLength}
 * @param rules what can only be compared as text: patterns, formats, conditions
 */
record Place(boolean required, SortedSet<String> types, SortedSet<String> constants, SortedMap<String, BigDecimal> bounds,
        SortedSet<String> rules) {

    static Place empty(boolean required) {
        return new Place(required, new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
    }

    Place orNothing() {
        types.add("null");
        return this;
    }
}
