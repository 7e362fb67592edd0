package so.onekey.returns.claims.parcel.carrier;

/**
 * @param pdf the document to print
 */
public record CarrierLabel(String carrier, String trackingNumber, byte[] pdf) {}
