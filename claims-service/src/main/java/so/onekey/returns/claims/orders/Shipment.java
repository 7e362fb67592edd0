package so.onekey.returns.claims.orders;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Units of one order line that went out together and have come equally far.
 *
 * @param id empty for everything that went no other way
 * @param dispatchedAt unknown if all we heard is that they arrived
 */
record Shipment(String id, @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt, int quantity) {

    /** Delivered ones first within a shipment: that is where claims are made. */
    static final Comparator<Shipment> IN_ORDER = Comparator.comparing(Shipment::leftAt).thenComparing(Shipment::id)
            .thenComparing(Shipment::deliveredAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private Instant leftAt() {
        return Stream.of(dispatchedAt, deliveredAt).filter(at -> at != null).findFirst().orElse(Instant.MAX);
    }

    UnitGroup group(int units) {
        UnitState state = deliveredAt == null ? UnitState.DISPATCHED : UnitState.DELIVERED;
        return new UnitGroup(state, units, dispatchedAt, deliveredAt, id.isEmpty() ? null : id);
    }
}
