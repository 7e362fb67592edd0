package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.OrderFact.Cancelled;
import so.onekey.returns.claims.orders.OrderFact.Delivered;
import so.onekey.returns.claims.orders.OrderFact.Dispatched;
import so.onekey.returns.claims.orders.OrderFact.Placed;
import so.onekey.returns.claims.orders.OrderFact.RefundedOutside;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDelivered;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDispatched;
import so.onekey.returns.claims.orders.OrderFact.Tracking;
import so.onekey.returns.claims.orders.OrderFact.Units;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that are on what was sent: of parcels and of units. */
final class SentNumbers {
    static final String TRACKING = "tracking";
    static final String SERIAL = "serial";

    private SentNumbers() {}

    /** As they are looked up, by kind. */
    static Map<String, Set<String>> of(OrderFact fact) {
        return switch (fact) {
            case Dispatched sent -> numbers(sent.tracking(), sent.lines());
            case Delivered arrived -> numbers(arrived.tracking(), arrived.lines());
            case ReplacementDispatched sent -> numbers(sent.tracking(), units(sent));
            case ReplacementDelivered arrived -> numbers(arrived.tracking(), units(arrived));
            case Placed none -> Map.of();
            case Cancelled none -> Map.of();
            case RefundedOutside none -> Map.of();
        };
    }

    /** As the storefront wrote them. */
    static Set<String> serials(String lineId, List<OrderFact> facts) {
        return facts.stream().flatMap(SentNumbers::sent).filter(units -> units.lineId().equals(lineId))
                .flatMap(units -> units.serials().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Without blanks and in capitals: scanned and typed numbers differ in no more. */
    static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Map<String, Set<String>> numbers(@Nullable Tracking tracking, List<Units> units) {
        return Map.of(TRACKING, plain(tracking == null ? Stream.of() : Stream.ofNullable(tracking.number())), SERIAL,
                plain(units.stream().flatMap(each -> each.serials().stream())));
    }

    private static Set<String> plain(Stream<String> numbers) {
        return numbers.map(SentNumbers::plain).filter(number -> !number.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Units> sent(OrderFact fact) {
        return switch (fact) {
            case Dispatched sent -> sent.lines().stream();
            case Delivered arrived -> arrived.lines().stream();
            case ReplacementDispatched sent -> units(sent).stream();
            case ReplacementDelivered arrived -> units(arrived).stream();
            case Placed none -> Stream.of();
            case Cancelled none -> Stream.of();
            case RefundedOutside none -> Stream.of();
        };
    }

    private static List<Units> units(OrderFact replacement) {
        return Replacements.units(List.of(replacement)).map(units -> new Units(units.lineId(), units.quantity(), units.serials())).toList();
    }
}
