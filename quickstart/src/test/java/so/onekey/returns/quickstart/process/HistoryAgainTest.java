package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;

import java.util.List;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

/** Every message that was ever sent on any topic comes once more, in another order across all topics: nothing happens twice. */
@ExtendWith(SharedHouse.class)
class HistoryAgainTest {
    private static final List<String> SERVICES = Quiet.SERVICES;

    @Test
    void the_whole_history_delivered_again_in_another_order_changes_nothing(Running running) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Stories.all().stream().map(journey -> Run.of(journey, running.stage(), threads)).toList().forEach(Run::awaitEnd);
        }
        var stores = new Stores(running.house());
        var redelivery = new Redelivery(running.house().infrastructure().kafka().bootstrapServers());
        Quiet.await(running.house());
        var before = SERVICES.stream().map(stores::eventsOf).toList();
        var books = running.house().provider().books();
        int mails = running.house().mails().mails().size();

        redelivery.ofEverything(4711);
        Quiet.await(running.house());

        for (int i = 0; i < SERVICES.size(); i++) {
            assertThat(newSince(before.get(i), stores.eventsOf(SERVICES.get(i)))).as("new events of " + SERVICES.get(i)).isEmpty();
        }
        assertThat(SERVICES).allSatisfy(service -> assertThat(stores.parkedIn(service)).as("parked in " + service).isZero());
        assertThat(running.house().provider().books()).isEqualTo(books);
        assertThat(running.house().mails().mails()).hasSize(mails);
    }

    private static List<Stores.Stored> newSince(List<Stores.Stored> before, List<Stores.Stored> after) {
        return after.stream().filter(event -> !before.contains(event)).toList();
    }
}
