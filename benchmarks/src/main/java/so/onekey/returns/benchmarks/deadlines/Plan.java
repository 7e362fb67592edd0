package so.onekey.returns.benchmarks.deadlines;

import java.time.Duration;

/**
 * What is measured.
 *
 * @param count refunds that come due
 * @param spread the time within which they do, evenly
 * @param warmUp further ones that come due before and count for nothing: in production an instance has run for a while
 * @param lead from the preparation to the first of those that count
 * @param kill whether one of the two instances is killed half way, to be started again
 */
public record Plan(int count, Duration spread, int warmUp, Duration lead, boolean kill) {

    /** The warm-up is over so long before the first of those that count. */
    static final Duration BREATH = Duration.ofSeconds(10);
    static final Duration WARM_UP = Duration.ofSeconds(45);
    /** How long the killed instance is away. */

    static final Duration AWAY = Duration.ofSeconds(5);

    /** As {@code -Dcount}, {@code -Dspread}, {@code -DwarmUp}, {@code -Dlead} (both times in seconds) and {@code -Dkill} say. */
    public static Plan ofProperties() {
        int count = Integer.getInteger("count", 100_000);
        return new Plan(count, Duration.ofSeconds(Integer.getInteger("spread", 60)), Integer.getInteger("warmUp", 20_000),
                Duration.ofSeconds(Integer.getInteger("lead", 120 + count / 2000)),
                Boolean.parseBoolean(System.getProperty("kill", "true")));
    }
}
