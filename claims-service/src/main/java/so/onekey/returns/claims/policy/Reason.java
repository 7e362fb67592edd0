package so.onekey.returns.claims.policy;

/** Why a customer claims units of an order line. */
public enum Reason {
    NO_LONGER_WANTED,
    DEFECTIVE,
    DAMAGED_IN_TRANSIT,
    WRONG_ITEM,
    ARRIVED_TAMPERED,
    NOT_RECEIVED,
    INCOMPLETE;

    /** Whether the item itself is at fault, so that DAMAGE-1 and the warranty stay open after dispatch. */
    public boolean isQualityIssue() {
        return switch (this) {
            case DEFECTIVE, DAMAGED_IN_TRANSIT, WRONG_ITEM -> true;
            case NO_LONGER_WANTED, ARRIVED_TAMPERED, NOT_RECEIVED, INCOMPLETE -> false;
        };
    }
}
