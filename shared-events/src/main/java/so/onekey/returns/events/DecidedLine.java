package so.onekey.returns.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units of an order line that were decided alike.
 *
 * @param quantity units, 1 to 10,000
 * @param resolution how it is made right; required when the outcome is {@link Outcome#APPROVED}
 * @param findings the clauses of the rule that decided; empty where no rule did, as when a stop request went unanswered
 */
public record DecidedLine(String lineId, int quantity, Outcome outcome, @Nullable Resolution resolution,
        @MayBeEmpty List<Finding> findings) {}
