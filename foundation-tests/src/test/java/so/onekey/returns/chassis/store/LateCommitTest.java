package so.onekey.returns.chassis.store;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A transaction that commits long after others which began later. */
@Execution(ExecutionMode.CONCURRENT)
class LateCommitTest {
    private static final int OTHERS = 20_000;

    @Test
    void an_event_committed_after_20_000_others_is_read() throws Exception {
        try (var running = new Running()) {
            var stored = Stored.in(running);

            assertThat(readWithALateCommit(stored, stored.engine()).events).hasSize(OTHERS + 1).contains("late 0");
        }
    }

    @Test
    void with_axons_defaults_the_same_event_is_lost_without_a_word() throws Exception {
        try (var running = new Running()) {
            var stored = Stored.in(running);

            assertThat(readWithALateCommit(stored, stored.axonsOwn()).events).hasSize(OTHERS).doesNotContain("late 0");
        }
    }

    private static Stored.Reader readWithALateCommit(Stored stored, EventStorageEngine engine) throws Exception {
        var reader = new Stored.Reader(engine);
        stored.commitOthers(1);
        reader.readOn();
        try (var late = stored.open()) {
            Stored.append(late, "late", 0);
            stored.commitOthers(OTHERS - 1);
            reader.readOn();
            late.commit();
        }
        reader.readOn();
        return reader;
    }

    @Test
    void processors_handle_and_publish_an_event_committed_after_20_000_others() throws Exception {
        try (var running = new Running()) {
            running.instance();
            var stored = new Stored(running.dataSource());
            try (var late = stored.open()) {
                Stored.append(late, "late", 0);
                stored.commitOthers(OTHERS);
                await().atMost(Duration.ofMinutes(4)).until(() -> seen(running) == OTHERS);
                late.commit();
            }

            await().atMost(Duration.ofMinutes(4)).until(() -> seen(running) == OTHERS + 1);
            await().atMost(Duration.ofMinutes(4)).untilAsserted(() -> assertThat(running.topics.published())
                    .anyMatch(record -> new String(record.headers().lastHeader("ce_source").value()).endsWith("/late")));
        }
    }

    private static int seen(Running running) {
        return running.jdbc().sql("select count(*) from seen").query(Integer.class).single();
    }
}
