package so.onekey.returns.refunds.provider;

/** Who can refund without a person. */
public final class Providers {
    static final String STRIPE = "stripe";

    private Providers() {}

    /** Whether this provider refunds by itself; what it can't is settled by a person. */
    public static boolean refundsByItself(String provider) {
        return provider.equals(STRIPE);
    }

    /** Under which an attempt is sent, and which the provider's list shows of it. */
    public static String keyOf(String refundId, String paymentId, int attempt) {
        return refundId + ":" + paymentId + ":" + attempt;
    }
}
