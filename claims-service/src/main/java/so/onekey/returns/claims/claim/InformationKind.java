package so.onekey.returns.claims.claim;

/** What a customer is asked for. Recovery words and PINs are never asked for. */
public enum InformationKind {
    PHOTOS,
    SERIAL_NUMBER,
    DESCRIPTION,
    OTHER
}
