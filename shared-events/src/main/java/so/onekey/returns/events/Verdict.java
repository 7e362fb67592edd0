package so.onekey.returns.events;

/** Whether a clause holds for the units that were decided. */
public enum Verdict {
    APPLIES,
    DOES_NOT_APPLY
}
