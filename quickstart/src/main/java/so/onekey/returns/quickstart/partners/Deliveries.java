package so.onekey.returns.quickstart.partners;

/**
 * What became of the webhooks of a payment provider.
 *
 * @param taken that were answered with 2xx, the same event as often as it was sent
 * @param repeated how many of them had an event that was sent before
 * @param underWay that nobody has taken yet
 */
public record Deliveries(long taken, long repeated, long underWay) {}
