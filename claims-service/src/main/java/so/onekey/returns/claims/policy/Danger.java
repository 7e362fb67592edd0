package so.onekey.returns.claims.policy;

/** What makes a review by rule 4 urgent. It stays with the units through everything that is decided on them later. */
public enum Danger {
    /** They arrived tampered with (PRIVACY-1). */
    TAMPERED,
    /** A swollen, hot or leaking battery (EXCEPTION-2): nobody is ever asked to send that. */
    HAZARD
}
