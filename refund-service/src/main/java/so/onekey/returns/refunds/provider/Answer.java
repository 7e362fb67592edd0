package so.onekey.returns.refunds.provider;

/** What a provider definitely said. */
sealed interface Answer {

    /** It has begun, or is done. */
    record Accepted(String providerRefundId) implements Answer {}

    /** It will never be done under this key. */
    record Refused(String failureCode) implements Answer {}

    /** The provider itself waits for somebody, and sending again changes nothing. */
    record Undecided() implements Answer {}
}
