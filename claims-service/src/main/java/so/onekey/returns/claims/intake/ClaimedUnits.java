package so.onekey.returns.claims.intake;

import so.onekey.returns.claims.intake.ClaimRequest.RequestedLine;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.Reservation;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitSplit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns the requested lines into the facts of their units, one entry per group of equal state. */
final class ClaimedUnits {
    /** The decisions of one claim travel in one message, with all their explanations. */
    static final int MOST_GROUPS = 100;
    private final Order order;
    private final List<Reservation> reservations;
    private final Instant reportedAt;
    /** What is left of each line while the request is read: a line may be named more than once, with other reasons. */
    private final Map<String, List<UnitGroup>> left = new HashMap<>();

    ClaimedUnits(Order order, List<Reservation> reservations, Instant reportedAt) {
        this.order = order;
        this.reservations = reservations;
        this.reportedAt = reportedAt;
    }

    List<LineFacts> factsOf(List<RequestedLine> requested) {
        List<LineFacts> facts = new ArrayList<>();
        for (int index = 0; index < requested.size(); index++) {
            facts.addAll(factsOf(index, requested.get(index)));
        }
        if (facts.size() > MOST_GROUPS) {
            throw Problems.tooManyGroups(MOST_GROUPS);
        }
        return facts;
    }

    private List<LineFacts> factsOf(int index, RequestedLine requested) {
        Line line = order.line(requested.lineId()).orElseThrow(() -> Problems.unknownLine(index, requested.lineId()));
        List<UnitGroup> available = left.computeIfAbsent(line.lineId(), id -> order.unitsOf(line, reservations));
        int unclaimed = available.stream().mapToInt(UnitGroup::quantity).sum();
        if (requested.quantity() > unclaimed) {
            throw Problems.tooMany(index, line.quantity());
        }
        List<UnitGroup> taken = UnitSplit.of(requested.reason(), requested.quantity(), available);
        left.put(line.lineId(), without(available, taken));
        return taken.stream().map(group -> new LineFacts(line.lineId(), requested.reason(), requested.remedy(),
                requested.packagingOpened(), requested.artificialDamage(), requested.hazard(), line.category(), line.sale(),
                line.giftCard(), order.country(), reportedAt, group)).toList();
    }

    private static List<UnitGroup> without(List<UnitGroup> available, List<UnitGroup> taken) {
        Map<UnitGroup, Integer> used = taken.stream().collect(Collectors.toMap(ClaimedUnits::one, UnitGroup::quantity, Integer::sum));
        List<UnitGroup> rest = new ArrayList<>();
        for (UnitGroup group : available) {
            int gone = Math.min(group.quantity(), used.getOrDefault(one(group), 0));
            used.merge(one(group), -gone, Integer::sum);
            if (group.quantity() > gone) {
                rest.add(group.of(group.quantity() - gone));
            }
        }
        return rest;
    }

    /** What units of a group have in common. */
    private static UnitGroup one(UnitGroup group) {
        return group.of(1);
    }
}
