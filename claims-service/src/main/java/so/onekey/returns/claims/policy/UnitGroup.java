package so.onekey.returns.claims.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Units of one order line that are in the same state, share its instants and have the same warranty and the same history.
 *
 * @param quantity how many units, 1 or more
 * @param dispatchedAt when they left the warehouse; always known for {@link UnitState#DISPATCHED}
 * @param deliveredAt when they arrived; always known for {@link UnitState#DELIVERED}
 * @param shipmentId the shipment they went out with, where the storefront names one
 * @param warrantyFrom when the warranty of the units that these replace began (WARRANTY-1); null if it is their own, from delivery or, where
 *        none is known, dispatch
 * @param warrantyPaused how long the warranty stood still while claims on the units were open; never negative
 * @param rejectedBefore claims on these units that were rejected, oldest first
 */
public record UnitGroup(UnitState state, int quantity, @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt,
        @Nullable String shipmentId, @Nullable Instant warrantyFrom, Duration warrantyPaused, List<EarlierRejection> rejectedBefore) {
    /** @throws IllegalArgumentException when the quantity is below 1, the instants contradict the state or the pause is negative */
    public UnitGroup {
        if (quantity < 1) {
            throw new IllegalArgumentException("A group has 1 unit or more, not " + quantity);
        }
        boolean consistent = switch (state) {
            case PLACED -> dispatchedAt == null && deliveredAt == null;
            case DISPATCHED -> dispatchedAt != null && deliveredAt == null;
            case DELIVERED -> deliveredAt != null;
            case NOT_FREE -> true;
        };
        if (!consistent) {
            throw new IllegalArgumentException(
                    "Units that are " + state + " can't be dispatched at " + dispatchedAt + " and delivered at " + deliveredAt);
        }
        // What was stored before there were terms has none.
        warrantyPaused = warrantyPaused == null ? Duration.ZERO : warrantyPaused;
        rejectedBefore = rejectedBefore == null ? List.of() : List.copyOf(rejectedBefore);
        if (warrantyPaused.isNegative()) {
            throw new IllegalArgumentException("A warranty can't be paused for " + warrantyPaused);
        }
    }

    /** Units with a warranty of their own that never paused and without a history. */
    public UnitGroup(UnitState state, int quantity, @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt,
            @Nullable String shipmentId) {
        this(state, quantity, dispatchedAt, deliveredAt, shipmentId, null, Duration.ZERO, List.of());
    }

    /** Units that have not been dispatched. */
    public static UnitGroup placed(int quantity) {
        return new UnitGroup(UnitState.PLACED, quantity, null, null, null);
    }

    /** Units that nothing is left of, whatever became of them. */
    public static UnitGroup notFree(int quantity) {
        return new UnitGroup(UnitState.NOT_FREE, quantity, null, null, null);
    }

    /** As many units as given that are alike. */
    public UnitGroup of(int otherQuantity) {
        return new UnitGroup(state, otherQuantity, dispatchedAt, deliveredAt, shipmentId, warrantyFrom, warrantyPaused, rejectedBefore);
    }

    /** When the warranty began; null as long as nothing has left. */
    @Nullable
    public Instant warrantyBegan() {
        if (warrantyFrom != null) {
            return warrantyFrom;
        }
        return deliveredAt != null ? deliveredAt : dispatchedAt;
    }
}
