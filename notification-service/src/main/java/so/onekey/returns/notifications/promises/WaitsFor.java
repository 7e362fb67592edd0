package so.onekey.returns.notifications.promises;

/** What has to happen before a refund is on its way. */
public enum WaitsFor {
    /** The provider pays it. */
    PROVIDER,
    /** It has to be found out whether the provider paid it. */
    ANSWER,
    /** A person pays it: no provider can. */
    PAYOUT,
    /** A person looks at it: all attempts failed. */
    FAILED,
    /** A person looks at it: the payment is disputed. */
    DISPUTED,
    /** A person looks at it: more was approved than is left. */
    OVER_CAP,
    /** A person looks at it: the money came back. */
    CAME_BACK;

    /** Where parts wait for different things, whether the other one is what finance reads: nobody should overlook that a person is waited for. */
    boolean yieldsTo(WaitsFor other) {
        return switch (this) {
            case FAILED -> other == CAME_BACK;
            case PROVIDER, ANSWER -> other != PROVIDER && other != ANSWER;
            case PAYOUT, DISPUTED, OVER_CAP, CAME_BACK -> false;
        };
    }
}
