package so.onekey.returns.refunds.provider;

import org.jspecify.annotations.Nullable;

/** What a provider definitely said. */
sealed interface Answer {

    /** It has begun, or is done. */
    record Accepted(String providerRefundId) implements Answer {}

    /**
     * It will never be done under this key.
     *
     * @param providerRefundId absent where it never began
     */
    record Refused(String failureCode, @Nullable String providerRefundId) implements Answer {}

    /** The customer disputes the payment at the bank: the provider refunds nothing on it. */
    record Held(String failureCode) implements Answer {}

    /** The provider itself waits for somebody, and sending again changes nothing. */
    record Undecided() implements Answer {}

    /** The provider's list of the payment's refunds has none with this key. */
    record NotThere() implements Answer {}
}
