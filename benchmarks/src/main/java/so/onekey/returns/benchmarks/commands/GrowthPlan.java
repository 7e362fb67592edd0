package so.onekey.returns.benchmarks.commands;

import java.time.Duration;
import java.util.List;

/**
 * What is measured twice.
 *
 * @param few events stored at first
 * @param many events stored then
 * @param told events more, each time, that the publisher tells Kafka in each round
 * @param commands the same each time
 */
public record GrowthPlan(long few, long many, long told, CommandsPlan commands) {

    /** For commands, and for requests. */
    private static final List<Integer> CLIENTS = List.of(8, 32);

    /**
     * As {@code -Dfew}, {@code -Dmany}, {@code -Dtold}, {@code -Drounds}, {@code -Dseconds}, {@code -DwarmUp} (seconds) and {@code -Dorders} say. The pool has
     * all of the few events.
     */
    public static GrowthPlan ofProperties() {
        long few = Long.getLong("few", 10_000);
        int rounds = Integer.getInteger("rounds", 5);
        int seconds = Integer.getInteger("seconds", 5);
        int warmUp = Integer.getInteger("warmUp", 20);
        var commands = new CommandsPlan(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp), CLIENTS,
                (int) (few / CommandsPlan.EVENTS), Integer.getInteger("orders", 2000 * (2 * rounds * seconds + warmUp)),
                CommandsPlan.ALL_PARTS);
        return new GrowthPlan(few, Long.getLong("many", 5_000_000), Long.getLong("told", 100_000), commands);
    }
}
