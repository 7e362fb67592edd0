package so.onekey.returns.notifications.delivery;

/** The mail server's last word on a mail. */
sealed interface Outcome {

    /** It took the mail. */
    record Accepted() implements Outcome {}

    /** It will never take this mail for this address. {@code reasonCode} is ours, without the address. */
    record Refused(String reasonCode) implements Outcome {}
}
