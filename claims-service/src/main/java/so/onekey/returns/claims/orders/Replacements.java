package so.onekey.returns.claims.orders;

import org.joda.money.Money;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderFact.ReplacedUnits;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDelivered;
import so.onekey.returns.claims.orders.OrderFact.ReplacementDispatched;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that came into an order as replacements, as all facts together tell it. One whose replaced line nobody told us of is none yet. */
final class Replacements {

    private Replacements() {}

    /** In the order in which they replace each other, then by line. */
    static List<Replacement> of(List<Line> ordered, List<OrderFact> facts) {
        Map<String, List<Told>> open = told(facts);
        ordered.forEach(line -> open.remove(line.lineId()));
        Map<String, Line> known = new TreeMap<>(ordered.stream().collect(Collectors.toMap(Line::lineId, line -> line, (one, same) -> one)));
        List<Replacement> found = new ArrayList<>();
        boolean more = true;
        while (more) {
            var next = open.values().stream().filter(told -> known.containsKey(told.getFirst().units().replacesLineId())).findFirst();
            next.map(told -> replacement(told, known.get(told.getFirst().units().replacesLineId()))).ifPresent(replacement -> {
                open.remove(replacement.line().lineId());
                known.put(replacement.line().lineId(), replacement.line());
                found.add(replacement);
            });
            more = next.isPresent();
        }
        return found;
    }

    /** @throws UnacceptableMessage if a line would be two things at once */
    static void demandLinesOfTheirOwn(List<Line> ordered, List<OrderFact> facts) {
        told(facts).forEach((lineId, told) -> {
            if (ordered.stream().anyMatch(line -> line.lineId().equals(lineId))) {
                throw new UnacceptableMessage("lines: " + lineId + " was ordered; a replacement is a further line with an id of its own");
            }
            if (told.stream().map(Told::origin).distinct().count() > 1) {
                throw new UnacceptableMessage(
                        "lines: " + lineId + " was told to replace other units before; a replacement has an id of its own");
            }
        });
    }

    private static Replacement replacement(List<Told> told, Line replaced) {
        Told first = told.getFirst();
        List<Told> same = told.stream().filter(each -> each.origin().equals(first.origin())).toList();
        int delivered = quantity(same, Told::arrived);
        int quantity = Math.max(delivered, quantity(same, each -> !each.arrived()));
        Instant dispatchedAt = moments(same, each -> !each.arrived()).min(Comparator.naturalOrder()).orElse(null);
        Instant deliveredAt = moments(same, Told::arrived).max(Comparator.naturalOrder()).orElse(null);
        return new Replacement(line(first.units().lineId(), quantity, replaced), first.claimId(), replaced.lineId(), dispatchedAt,
                delivered,
                deliveredAt);
    }

    private static Line line(String lineId, int quantity, Line replaced) {
        Money share = replaced.discount().toBigMoney().multipliedBy(quantity).dividedBy(replaced.quantity(), RoundingMode.HALF_UP)
                .toMoney(RoundingMode.HALF_UP);
        return new Line(lineId, replaced.category(), quantity, replaced.unitPrice(), share, replaced.sale(), replaced.giftCard());
    }

    private static int quantity(List<Told> told, Predicate<Told> which) {
        return told.stream().filter(which).mapToInt(each -> each.units().quantity()).sum();
    }

    private static Stream<Instant> moments(List<Told> told, Predicate<Told> which) {
        return told.stream().filter(which).map(Told::at);
    }

    private static Map<String, List<Told>> told(List<OrderFact> facts) {
        return facts.stream().flatMap(fact -> asReplacement(fact).stream())
                .sorted(Comparator.comparing(Told::origin).thenComparing(Told::at).thenComparing(Told::arrived))
                .collect(Collectors.groupingBy(told -> told.units().lineId(), TreeMap::new, Collectors.toList()));
    }

    private static List<Told> asReplacement(OrderFact fact) {
        return switch (fact) {
            case ReplacementDispatched sent ->
                sent.lines().stream().map(units -> new Told(sent.claimId(), units, sent.at(), false)).toList();
            case ReplacementDelivered come -> come.lines().stream().map(units -> new Told(come.claimId(), units, come.at(), true)).toList();
            case OrderFact.Placed other -> List.of();
            case OrderFact.Dispatched other -> List.of();
            case OrderFact.Delivered other -> List.of();
            case OrderFact.Cancelled other -> List.of();
            case OrderFact.RefundedOutside other -> List.of();
        };
    }

    static Stream<ReplacedUnits> units(List<OrderFact> facts) {
        return facts.stream().flatMap(fact -> asReplacement(fact).stream()).map(Told::units);
    }

    private record Told(String claimId, ReplacedUnits units, Instant at, boolean arrived) {
        String origin() {
            return claimId + " " + units.replacesLineId();
        }
    }
}
