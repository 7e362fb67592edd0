package so.onekey.returns.benchmarks.commands;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is measured.
 *
 * @param rounds of each figure, in turns with its limit
 * @param time of each round
 * @param warmUp of each kind of work, before the first round
 * @param clients how many at the same time, one figure each; the last of them send requests by HTTP too
 * @param pool parcels of five events each that commands are for
 * @param orders that claims can be made for
 * @param parts {@code commands}, {@code requests} or both
 */
public record CommandsPlan(int rounds, Duration time, Duration warmUp, List<Integer> clients, int pool, int orders,
        Set<String> parts) {

    /** The events that a parcel of the pool has. */
    static final int EVENTS = 5;
    static final Set<String> ALL_PARTS = Set.of("commands", "requests");

    /**
     * As {@code -Drounds}, {@code -Dseconds}, {@code -DwarmUp} (seconds), {@code -Dclients} (such as {@code 1,8,32}), {@code -Dpool},
     * {@code -Dorders} and {@code -Dparts} say.
     */
    public static CommandsPlan ofProperties() {
        int rounds = Integer.getInteger("rounds", 5);
        int seconds = Integer.getInteger("seconds", 10);
        int warmUp = Integer.getInteger("warmUp", 20);
        return new CommandsPlan(rounds, Duration.ofSeconds(seconds), Duration.ofSeconds(warmUp),
                Arrays.stream(System.getProperty("clients", "1,8,32").split(",")).map(Integer::valueOf).toList(),
                Integer.getInteger("pool", 20_000), Integer.getInteger("orders", 2000 * (rounds * seconds + warmUp)),
                Set.of(System.getProperty("parts", String.join(",", ALL_PARTS)).split(",")));
    }

    int middleClients() {
        return clients.get(clients.size() / 2);
    }

    int mostClients() {
        return clients.getLast();
    }
}
