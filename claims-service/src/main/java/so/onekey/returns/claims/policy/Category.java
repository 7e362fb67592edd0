package so.onekey.returns.claims.policy;

/** The kind of goods, as the storefront names it; {@link PolicySettings#neverReturnable()} says which can't be returned. */
public enum Category {
    STANDARD,
    PERISHABLE,
    CUSTOM,
    PERSONAL_CARE,
    HAZARDOUS
}
