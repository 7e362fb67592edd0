package so.onekey.returns.events;

/** The four topics, each with the one family of messages that travels on it. */
public enum Topic {

    /** What the storefront tells us, keyed by order id (an erasure by customer id). */
    STOREFRONT_ORDERS("storefront.orders", StorefrontMessage.class),

    /** What happens to claims and parcels, keyed by claim id (a parcel without a claim by parcel id). */
    CLAIMS("returns.claims", ClaimMessage.class),

    /** What happens to the money, keyed by claim id. */
    REFUNDS("returns.refunds", RefundMessage.class),

    /** What the customer was told, keyed by claim id. */
    NOTIFICATIONS("returns.notifications", NotificationMessage.class);

    private final String topicName;
    private final Class<? extends Message> family;

    Topic(String topicName, Class<? extends Message> family) {
        this.topicName = topicName;
        this.family = family;
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The sealed family whose messages, and no others, are on this topic. */
    public Class<? extends Message> family() {
        return family;
    }
}
