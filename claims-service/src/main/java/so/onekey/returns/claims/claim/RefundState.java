package so.onekey.returns.claims.claim;

/** How far a refund has come, as refund-service told it. */
public enum RefundState {
    SCHEDULED,
    ISSUED,
    FAILED,
    OUTCOME_UNKNOWN,
    AWAITS_SETTLEMENT,
    REVERSED,
    OVERDUE,
    ESCALATED
}
