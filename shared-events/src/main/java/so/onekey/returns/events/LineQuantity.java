package so.onekey.returns.events;

/**
 * Some units of an order line.
 *
 * @param quantity units, 1 to 10,000
 */
public record LineQuantity(String lineId, int quantity) {}
