package so.onekey.returns.claims.claim;

import java.time.Instant;
import java.util.List;

/**
 * The storefront's answer about some units; the same answer again changes nothing.
 *
 * @param lines each line once, by line
 */
public record StorefrontAnswer(List<LineUnits> lines, Instant occurredAt) {

    public StorefrontAnswer {
        lines = LineUnits.sum(lines);
    }
}
