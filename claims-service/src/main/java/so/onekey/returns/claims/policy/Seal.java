package so.onekey.returns.claims.policy;

/** The state of a unit's factory seal (GENERAL-1). */
public enum Seal {
    INTACT,
    BROKEN
}
