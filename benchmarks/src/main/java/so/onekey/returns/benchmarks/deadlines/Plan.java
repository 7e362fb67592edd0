package so.onekey.returns.benchmarks.deadlines;

import java.time.Duration;

/**
 * What is measured.
 *
 * @param count refunds that come due
 * @param spread the time within which they do, evenly
 * @param lead from the preparation to the first of them
 * @param kill whether one of the two instances is killed half way, to be started again
 */
public record Plan(int count, Duration spread, Duration lead, boolean kill) {

    static final Duration AWAY = Duration.ofSeconds(5);

    /** As {@code -Dcount}, {@code -Dspread}, {@code -Dlead} (seconds) and {@code -Dkill} say. */
    public static Plan ofProperties() {
        int count = Integer.getInteger("count", 100_000);
        return new Plan(count, Duration.ofSeconds(Integer.getInteger("spread", 60)),
                Duration.ofSeconds(Integer.getInteger("lead", 45 + count / 2000)),
                Boolean.parseBoolean(System.getProperty("kill", "true")));
    }
}
