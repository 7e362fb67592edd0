package so.onekey.returns.quickstart.process;

import so.onekey.returns.quickstart.house.House;

import java.time.Duration;
import java.util.List;

/** Waits until everything that was begun is done: all is read, nobody outside is being called, and so it stays. */
final class Quiet {
    static final List<String> SERVICES = List.of("claims", "refunds", "notifications");
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Quiet() {}

    static void await(House house) {
        var stores = new Stores(house);
        var redelivery = new Redelivery(house.infrastructure().kafka().bootstrapServers());
        org.awaitility.Awaitility.await().atMost(LIMIT).during(Duration.ofSeconds(2)).pollInterval(Duration.ofMillis(250))
                .until(() -> redelivery.everythingIsRead() && SERVICES.stream().allMatch(stores::isQuiet));
    }
}
