package so.onekey.returns.events;

import java.util.List;

/**
 * New units that replace claimed ones. They can be claimed in turn: by their own line, at the price and with the category of the line they
 * replace.
 *
 * @param lineId the new line, unique within the order
 * @param replacesLineId the line whose units were claimed
 * @param quantity units, 1 to 10,000
 * @param serials their serial numbers as far as known, at most one per unit
 */
public record ReplacedLine(String lineId, String replacesLineId, int quantity, @MayBeEmpty @Text(max = 100) List<String> serials) {}
