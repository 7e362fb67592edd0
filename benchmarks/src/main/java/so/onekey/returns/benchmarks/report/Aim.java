package so.onekey.returns.benchmarks.report;

import java.util.OptionalDouble;

/** What a figure should reach. */
public sealed interface Aim {

    /** Of what the machine could do at all. */
    record RatioAtLeast(double ratio) implements Aim {}

    /** The median, in the figure's own unit. */
    record AtMost(double value) implements Aim {}

    /** The aim of a figure that is measured for its own sake. */
    record None() implements Aim {}

    default boolean isReachedBy(Spread ours, OptionalDouble ratio) {
        return switch (this) {
            case RatioAtLeast(double least) -> ratio.isPresent() && ratio.getAsDouble() >= least;
            case AtMost(double most) -> ours.median() <= most;
            case None() -> true;
        };
    }

    default String inWords() {
        return switch (this) {
            case RatioAtLeast(double least) -> "≥ " + Numbers.ratio(least);
            case AtMost(double most) -> "≤ " + Numbers.plain(most);
            case None() -> "";
        };
    }
}
