package so.onekey.returns.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Something measured in several rounds.
 *
 * @param unit for example {@code commands/s} or {@code ms}
 * @param ours a value per round
 * @param limit what the machine could do at all, a value per round; none where nothing is compared
 */
public record Figure(String name, String unit, List<Double> ours, List<Double> limit, Aim aim) {

    public Figure {
        ours = List.copyOf(ours);
        limit = List.copyOf(limit);
    }

    /** Without anything to compare it with. */
    public static Figure alone(String name, String unit, List<Double> ours, Aim aim) {
        return new Figure(name, unit, ours, List.of(), aim);
    }

    Spread spread() {
        return Spread.of(ours);
    }

    /** Of the medians. */
    public OptionalDouble ratio() {
        return limit.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(spread().median() / Spread.of(limit).median());
    }

    public boolean reachesItsAim() {
        return aim.isReachedBy(spread(), ratio());
    }
}
