package so.onekey.returns.claims.policy;

/** Where units of an order line are today. */
public enum UnitState {
    /** Ordered, not dispatched. */
    PLACED,
    /** On the way, not delivered as far as we know. */
    DISPATCHED,
    DELIVERED,
    /** Nothing left to claim: cancelled and never dispatched, refunded, replaced, or in another open claim (ORDER-1). */
    NOT_FREE;

    boolean afterDispatch() {
        return switch (this) {
            case DISPATCHED, DELIVERED -> true;
            case PLACED, NOT_FREE -> false;
        };
    }
}
