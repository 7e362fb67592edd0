package so.onekey.returns.events;

/** The state of a unit's factory seal on receipt: a broken one is never restocked (GENERAL-1). */
public enum Seal {
    INTACT,
    BROKEN
}
