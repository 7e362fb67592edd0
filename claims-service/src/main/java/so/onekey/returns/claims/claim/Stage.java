package so.onekey.returns.claims.claim;

/** Where a unit of a claim stands. The claim is closed when each of its units has reached an end. */
public enum Stage {
    /** A person decides; the unit is not with us. */
    IN_REVIEW,
    /** The storefront was asked not to send it. */
    STOPPING,
    /** A person decides, as the storefront could not stop it; it may still say that it did. */
    NOT_STOPPED,
    /** Approved to come back: the customer waits for the label, packs, or the carrier has it. */
    COMING_BACK,
    /** In the warehouse, not inspected yet. */
    ARRIVED,
    /** It was not in the parcel. */
    MISSING,
    /** A person decides; the unit lies in the warehouse. */
    IN_REVIEW_HERE,
    /** To be sent once more; the storefront is asked in the same moment. */
    RESHIPPING,
    /** To be paid back; how much is not worked out yet. The unit is not with us. */
    UNSETTLED,
    /** To be paid back; how much is not worked out yet. The unit lies in the warehouse. */
    UNSETTLED_HERE,
    /** A refund for it is approved. */
    REFUNDING,
    /** The storefront was asked for a replacement; the unit is not with us. */
    REPLACING,
    /** The storefront was asked for a replacement; the unit lies in the warehouse. */
    REPLACING_HERE,
    /** Its replacement is on the way. */
    REPLACEMENT_SENT,
    /** Declined after the inspection, to be sent back to the customer. */
    GOING_BACK,
    REJECTED(true),
    WITHDRAWN(true),
    EXPIRED(true),
    /** Declined, and there is nothing to send back. */
    DECLINED(true),
    REFUNDED(true),
    REPLACED(true),
    SENT_BACK(true);

    private final boolean end;

    Stage() {
        this(false);
    }

    Stage(boolean end) {
        this.end = end;
    }

    boolean isEnd() {
        return end;
    }
}
