package so.onekey.returns.refunds.refund;

/**
 * A part that its provider took on.
 *
 * @param providerRefundId the provider's id of the refund
 */
public record AcceptedPart(Part part, String providerRefundId) {}
