package so.onekey.returns.benchmarks.processors;

import java.time.Duration;
import java.util.List;

/**
 * What is measured.
 *
 * @param events that are read in each round
 * @param length of the events that come one by one, and of doing nothing
 */
public record ProcessorsPlan(List<Arrangement> arrangements, int events, int rounds, Duration length) {

    /** As {@code -Donly} (a part of the name of those wanted), {@code -Devents}, {@code -Drounds} and {@code -Dseconds} say. */
    public static ProcessorsPlan ofProperties() {
        String only = System.getProperty("only", "");
        return new ProcessorsPlan(Arrangement.all().stream().filter(each -> each.inWords().contains(only)).toList(),
                Integer.getInteger("events", 50_000), Integer.getInteger("rounds", 3),
                Duration.ofSeconds(Integer.getInteger("seconds", 20)));
    }
}
