package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.partners.Books;
import so.onekey.returns.quickstart.people.Api;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.Stories;
import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Ops have the overview of the running service rebuilt from the first event on while claims go on: the same rows, nothing done twice. */
@ExtendWith(SharedHouse.class)
class OverviewReplayedTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String OVERVIEW = "/ops/processors/overview";

    @Test
    void the_overview_is_rebuilt_row_by_row_and_not_one_mail_payment_or_message_more_comes_of_it(Running running) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            haveHistory(running, threads);
            var rows = new Stores(running.house()).overview();
            var done = Done.of(running);

            replay(running.house());
            assertThat(new Stores(running.house()).overview()).isEqualTo(rows);
            Quiet.await(running.house());
            assertThat(Done.of(running)).isEqualTo(done);

            List<Run> meanwhile = play(Stories.some(), running, threads);
            meanwhile.getFirst().awaitEnd();
            replay(running.house());
            meanwhile.forEach(Run::awaitEnd);
            Quiet.await(running.house());
            meanwhile.forEach(run -> new Aftermath(running).of(run, List.of()));
            var rebuiltInTheMiddle = new Stores(running.house()).overview();
            assertThat(rebuiltInTheMiddle).containsAllEntriesOf(rows);

            replay(running.house());
            assertThat(new Stores(running.house()).overview()).isEqualTo(rebuiltInTheMiddle);
        }
    }

    /** Whatever other tests have left behind; all journeys, if this is the first. */
    private static void haveHistory(Running running, ExecutorService threads) {
        if (running.house().mails().mails().isEmpty()) {
            play(Stories.all(), running, threads).forEach(Run::awaitEnd);
        }
        Quiet.await(running.house());
    }

    private static List<Run> play(List<Journey> journeys, Running running, ExecutorService threads) {
        return journeys.stream().map(journey -> Run.of(journey, running.stage(), threads)).toList();
    }

    /** All that was ever done outside. */
    private record Done(int mails, Books books, long messages) {
        static Done of(Running running) {
            var house = running.house();
            return new Done(house.mails().mails().size(), house.provider().books(),
                    new Redelivery(house.infrastructure().kafka().bootstrapServers()).count());
        }
    }

    private static void replay(House house) {
        var ops = new Api(house.claims().url(), house.tokens().of("ops-1", Duration.ofHours(1), "ops"));
        ops.post(OVERVIEW + "/replay", Map.of());
        await().atMost(LIMIT).until(() -> isOver(ops.get(OVERVIEW)));
    }

    private static boolean isOver(JsonNode processor) {
        return processor.path("lastReplay").path("state").asString().equals("STARTED")
                && processor.path("state").asString().equals("RUNNING") && processor.path("behindBy").asLong() == 0;
    }
}
