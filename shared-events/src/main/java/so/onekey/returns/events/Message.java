package so.onekey.returns.events;

/** A message of one of the four topics. */
public sealed interface Message permits StorefrontMessage, ClaimMessage, RefundMessage, NotificationMessage {

    /** The key of the Kafka record and the CloudEvents subject: what has this in common stays in order. */
    String key();
}
