package so.onekey.returns.events;

import java.util.List;

/**
 * Units of an order line that travel in one shipment.
 *
 * @param quantity units, 1 to 10,000
 * @param serials their serial numbers as far as known, at most one per unit
 */
public record ShippedLine(String lineId, int quantity, @MayBeEmpty @Text(max = 100) List<String> serials) {}
