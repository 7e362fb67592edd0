package so.onekey.returns.claims.policy;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Units of one order line that are in the same state and share its instants.
 *
 * @param quantity how many units, 1 or more
 * @param dispatchedAt when they left the warehouse; always known for {@link UnitState#DISPATCHED}
 * @param deliveredAt when they arrived; always known for {@link UnitState#DELIVERED}
 * @param shipmentId the shipment they went out with, where the storefront names one
 */
public record UnitGroup(UnitState state, int quantity, @Nullable Instant dispatchedAt, @Nullable Instant deliveredAt,
        @Nullable String shipmentId) {
    /** @throws IllegalArgumentException when the quantity is below 1 or the instants contradict the state */
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
    }

    /** Units that have not been dispatched. */
    public static UnitGroup placed(int quantity) {
        return new UnitGroup(UnitState.PLACED, quantity, null, null, null);
    }

    /** Units that nothing is left of, whatever became of them. */
    public static UnitGroup notFree(int quantity) {
        return new UnitGroup(UnitState.NOT_FREE, quantity, null, null, null);
    }

    UnitGroup of(int otherQuantity) {
        return new UnitGroup(state, otherQuantity, dispatchedAt, deliveredAt, shipmentId);
    }
}
