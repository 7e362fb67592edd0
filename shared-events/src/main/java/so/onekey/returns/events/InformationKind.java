package so.onekey.returns.events;

/**
 * What a customer is asked for. The question itself is free text and stays in claims; whoever writes to the customer names the kind and
 * links to the portal. Recovery words and PINs are never asked for.
 */
public enum InformationKind {
    PHOTOS,
    SERIAL_NUMBER,
    DESCRIPTION,
    OTHER
}
