package so.onekey.returns.refunds.payment;

/**
 * Who had something recorded after the books were compared, and why.
 *
 * @param correctionId under which the reason is kept in words, beside the events
 * @param because what the provider shows
 * @param by the person, opaque
 */
public record Correction(String correctionId, Because because, String by) {

    /** What the provider shows, and we did not know. */
    public enum Because {
        ACCEPTED_AT_PROVIDER,
        FAILED_AT_PROVIDER,
        MISSING_AT_PROVIDER,
        REFUNDED_OUTSIDE
    }
}
