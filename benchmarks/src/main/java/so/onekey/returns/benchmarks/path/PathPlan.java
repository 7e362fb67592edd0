package so.onekey.returns.benchmarks.path;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is measured.
 *
 * @param parts of {@code latency}, {@code publishing} and {@code taking}
 * @param everything whether the other services take part in the latency too, on the same processors
 * @param rate claims a second
 * @param approved of a hundred claims, those that are approved and so get a label from the carrier; the others are rejected
 * @param warmUp at that rate, not counted
 * @param length of what is counted
 * @param events that are told to Kafka in each round
 * @param messages that take effect in each round
 */
public record PathPlan(Set<String> parts, boolean everything, int rate, int approved, Duration warmUp, Duration length, int events,
        int messages, int rounds) {

    static final String LATENCY = "latency";
    static final String PUBLISHING = "publishing";
    static final String TAKING = "taking";

    /** As {@code -Dparts=latency,publishing}, {@code -Drate}, {@code -Dseconds} and so on say; times in seconds. */
    public static PathPlan ofProperties() {
        var parts = Arrays.stream(System.getProperty("parts", LATENCY + "," + PUBLISHING + "," + TAKING).split(","))
                .collect(Collectors.toSet());
        return new PathPlan(parts, Boolean.getBoolean("everything"), Integer.getInteger("rate", 200), Integer.getInteger("approved", 20),
                Duration.ofSeconds(Integer.getInteger("warmUp", 20)), Duration.ofSeconds(Integer.getInteger("seconds", 60)),
                Integer.getInteger("events", 200_000), Integer.getInteger("messages", 50_000), Integer.getInteger("rounds", 5));
    }
}
