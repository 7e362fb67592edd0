package so.onekey.returns.chassis.listening;

import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the listener of the sample service did with its messages. */
record Filled(Running running) {

    /** The drops that were filled in, in order. */
    List<Long> of(String basin) {
        return jdbc().sql("""
                select (convert_from(payload, 'UTF8')::json ->> 'drops')::bigint from event
                where aggregate_id = ? and name = 'Basin.Filled' order by sequence_number""").param(basin).query(Long.class).list();
    }

    void eventually(String basin, Long... drops) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(of(basin)).containsExactly(drops));
    }

    /** The reasons of what is parked for the key, oldest first. */
    List<String> parked(String key) {
        return jdbc().sql("select reason from parked_message where message_key = ? order by id").param(key).query(String.class).list();
    }

    void eventuallyParked(String key, int messages) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(parked(key)).hasSize(messages));
    }

    long firstParked(String key) {
        return jdbc().sql("select min(id) from parked_message where message_key = ?").param(key).query(Long.class).single();
    }

    JdbcClient jdbc() {
        return running.jdbc();
    }
}
