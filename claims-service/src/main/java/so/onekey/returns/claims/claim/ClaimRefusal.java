package so.onekey.returns.claims.claim;

/** The claim can't do this as it stands; nothing was changed. */
public final class ClaimRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String type;

    /**
     * @param type names the kind of refusal for good, such as {@code nothing-to-withdraw}
     * @param reason what is wrong and what would be right
     */
    ClaimRefusal(String type, String reason) {
        super(reason);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
