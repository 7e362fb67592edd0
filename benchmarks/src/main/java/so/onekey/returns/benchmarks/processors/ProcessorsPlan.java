package so.onekey.returns.benchmarks.processors;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is measured.
 *
 * @param events that are read in each round
 * @param length of the events that come one by one, and of doing nothing
 */
public record ProcessorsPlan(List<Arrangement> arrangements, int events, int rounds, Duration length) {

    /** As {@code -Donly} (a pattern that finds the names of those wanted), {@code -Devents}, {@code -Drounds} and {@code -Dseconds} say. */
    public static ProcessorsPlan ofProperties() {
        var only = Pattern.compile(System.getProperty("only", ""));
        return new ProcessorsPlan(Arrangement.all().stream().filter(each -> only.matcher(each.inWords()).find()).toList(),
                Integer.getInteger("events", 50_000), Integer.getInteger("rounds", 3),
                Duration.ofSeconds(Integer.getInteger("seconds", 20)));
    }
}
