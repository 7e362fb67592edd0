package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.Reason;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.people.Wish;
import so.onekey.returns.quickstart.process.SharedHouse.Running;
import so.onekey.returns.quickstart.stories.BeforeDispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kafka is stopped under load: claims are still accepted, and afterwards everything is told, in order, and nothing is lost. */
@ExtendWith(SharedHouse.class)
class OutageTest {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int ORDERS = 40;

    @Test
    void claims_are_accepted_while_kafka_is_down_and_all_is_told_when_it_is_back(Running running) throws Exception {
        List<DemoOrder> orders = Stream.generate(DemoOrder::next).limit(ORDERS).toList();
        orders.forEach(order -> running.house().storefront().publish(order.placed()));
        orders.forEach(order -> await().atMost(LIMIT).until(() -> running.stage().customers().areKnown(order.orderId(), order.email())));

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = orders.stream().map(order -> threads.submit(() -> {
                if (order.equals(orders.get(ORDERS / 4))) {
                    running.house().infrastructure().kafka().stop();
                }
                return running.stage().customers().request(order.orderId(), order.email(),
                        List.of(Wish.of(2, Reason.NO_LONGER_WANTED)), "claim-" + order.orderId()).claimId();
            })).toList();
            for (var answer : answers) {
                assertThat(answer.get()).isNotBlank();
            }
        } finally {
            running.house().infrastructure().kafka().start();
        }

        await().atMost(LIMIT).untilAsserted(() -> assertThat(running.witness().all(ReturnRequested.class))
                .extracting(ReturnRequested::orderId).containsAll(orders.stream().map(DemoOrder::orderId).toList()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = orders.stream().map(order -> Run.of(BeforeDispatch.cancellation(order), running.stage(), threads)).toList();
            runs.forEach(Run::awaitEnd);
            runs.forEach(run -> new Aftermath(running).of(run, List.of()));
        }
    }
}
