package so.onekey.returns.claims.overview;

/** Where a claim stands; where its units stand differently, what needs somebody comes first. */
enum ClaimStatus {
    /** Taken in and about to be decided. */
    REQUESTED,
    /** A person looks at some of its units. */
    IN_REVIEW,
    /** The storefront was asked to stop the shipment. */
    STOPPING_SHIPMENT,
    /** A refund was approved and is on its way. */
    REFUNDING,
    /** A refund waits for a person, or is overdue. */
    AWAITING_SETTLEMENT,
    /** Nothing of it is open any more, and nothing of it was granted. */
    REJECTED,
    /** Nothing of it is open any more. */
    CLOSED
}
