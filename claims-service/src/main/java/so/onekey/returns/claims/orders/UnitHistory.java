package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.orders.Reservation.Freed;
import so.onekey.returns.claims.policy.EarlierRejection;
import so.onekey.returns.claims.policy.UnitGroup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What earlier claims left behind on units: their warranty stood still meanwhile, and what was rejected is remembered.
 * <p>
 * Units are counted, not named. In doubt the customer has the longest pause there can be: claims that are over were all on the same units, and
 * those are the ones that are claimed next.
 */
final class UnitHistory {
    private final List<Piece> pieces;

    /** @param reservations of the units' line, whatever is left of them */
    UnitHistory(List<Reservation> reservations) {
        this.pieces = reservations.stream()
                .sorted(Comparator.comparing(Reservation::claimedAt).thenComparing(Reservation::claimId)
                        .thenComparing(Reservation::shipmentId).thenComparing(taken -> taken.freed().toString()))
                .flatMap(taken -> taken.freed().stream().map(freed -> new Piece(taken, freed))).toList();
    }

    /** The units of a group that left the warehouse, apart by what earlier claims left behind. */
    List<UnitGroup> on(UnitGroup group) {
        String shipmentId = group.shipmentId() == null ? "" : group.shipmentId();
        List<Piece> theirs = pieces.stream().filter(piece -> piece.mayBeOf(shipmentId)).toList();
        var ends = new TreeSet<Integer>();
        theirs.stream().map(piece -> piece.freed().quantity()).filter(quantity -> quantity < group.quantity()).forEach(ends::add);
        ends.add(group.quantity());

        List<UnitGroup> groups = new ArrayList<>();
        int before = 0;
        for (int end : ends) {
            int first = before;
            groups.add(with(theirs.stream().filter(piece -> piece.freed().quantity() > first).toList(), group.of(end - before)));
            before = end;
        }
        return groups;
    }

    private static UnitGroup with(List<Piece> pieces, UnitGroup group) {
        Instant began = group.warrantyBegan();
        Duration paused = pieces.stream().map(piece -> piece.pauseSince(began)).reduce(group.warrantyPaused(), Duration::plus);
        List<EarlierRejection> rejected = pieces.stream().flatMap(piece -> piece.rejection().stream()).distinct().toList();
        return new UnitGroup(group.state(), group.quantity(), group.dispatchedAt(), group.deliveredAt(), group.shipmentId(),
                group.warrantyFrom(), paused, rejected);
    }

    private record Piece(Reservation taken, Freed freed) {

        /** What was claimed before it was dispatched may be in any shipment. */
        boolean mayBeOf(String shipmentId) {
            return taken.undispatched() || taken.shipmentId().equals(shipmentId);
        }

        Duration pauseSince(@Nullable Instant warrantyBegan) {
            return pause(warrantyBegan, taken.claimedAt(), freed.at());
        }

        List<EarlierRejection> rejection() {
            return freed.rejected() && taken.reason() != null
                    ? List.of(new EarlierRejection(taken.claimId(), taken.rmaNumber(), taken.reason()))
                    : List.of();
        }
    }

    /** How long a warranty that had begun stood still between two moments. */
    static Duration pause(@Nullable Instant warrantyBegan, Instant from, Instant until) {
        Instant start = warrantyBegan == null || warrantyBegan.isBefore(from) ? from : warrantyBegan;
        return until.isAfter(start) ? Duration.between(start, until) : Duration.ZERO;
    }
}
