package so.onekey.returns.events;

/**
 * Units of an order line, claimed for one reason and with one wish.
 *
 * @param quantity units, 1 to 10,000
 */
public record RequestedLine(String lineId, int quantity, Reason reason, Remedy remedy) {}
