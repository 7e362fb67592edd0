package so.onekey.returns.claims.parcel;

/** The parcel can't do this as it stands; nothing was changed. */
public final class ParcelRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String type;

    /**
     * @param type names the kind of refusal for good, such as {@code parcel-is-received}
     * @param reason what is wrong and what would be right
     */
    ParcelRefusal(String type, String reason) {
        super(reason);
        this.type = type;
    }

    public String type() {
        return type;
    }
}
