package so.onekey.returns.notifications.notification;

/** Why an inspection ends with a person. */
public enum Concern {
    OTHER_FAULT,
    TAMPERED,
    NOT_THE_CLAIMED_ITEM
}
