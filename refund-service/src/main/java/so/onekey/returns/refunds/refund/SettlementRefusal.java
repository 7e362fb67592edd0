package so.onekey.returns.refunds.refund;

/** Nothing can be settled like this as things stand; nothing was changed. */
public final class SettlementRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** The kind of refusal where the same person tried to be the second one. */
    public static final String SAME_PERSON = "second-person-needed";
    /** The kind of refusal where there is no such item. */
    public static final String UNKNOWN_ITEM = "unknown-item";

    private final String type;

    /**
     * @param type names the kind of refusal for good, such as {@code settled-before}
     * @param reason what is wrong and what would be right
     */
    public SettlementRefusal(String type, String reason) {
        super(reason);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
