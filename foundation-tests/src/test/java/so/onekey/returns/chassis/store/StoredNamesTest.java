package so.onekey.returns.chassis.store;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;
import so.onekey.returns.chassis.sample.SampleTopics;

import java.time.Duration;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What a stored event is called, and what happens when nobody knows a name. */
class StoredNamesTest {
    private static final Running running = new Running();
    private static CommandGateway commands;
    private static ConfigurableApplicationContext instance;

    @BeforeAll
    static void start() {
        instance = running.instance();
        commands = instance.getBean(CommandGateway.class);
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @Test
    void rows_carry_logical_names_and_plain_json() {
        commands.sendAndWait(new Basin.Open("named"));
        commands.sendAndWait(new Basin.Fill("named", 7));

        assertThat(running.jdbc().sql("""
                select aggregate_type, name, revision, convert_from(payload, 'UTF8') as payload from event
                where aggregate_id = 'named' order by sequence_number""").query().listOfRows()).containsExactly(
                Map.of("aggregate_type", "Basin", "name", "Basin.Opened", "revision", "1", "payload", "{\"basinId\":\"named\"}"),
                Map.of("aggregate_type", "Basin", "name", "Basin.Filled", "revision", "1", "payload",
                        "{\"basinId\":\"named\",\"drops\":7}"));
    }

    @Test
    void what_is_in_no_family_is_not_stored() {
        commands.sendAndWait(new Basin.Open("scribbled"));

        assertThatThrownBy(() -> commands.sendAndWait(new Basin.Scribble("scribbled")))
                .hasMessageContaining("Scribbled is in no EventFamily");
        assertThat(eventsOf("scribbled")).isEqualTo(1);
    }

    @Test
    void an_aggregate_with_an_unknown_event_refuses_to_load() {
        commands.sendAndWait(new Basin.Open("estranged"));
        rename("estranged", "Basin.Opened", "Basin.Unheard");
        try {
            assertThatThrownBy(() -> commands.sendAndWait(new Basin.Fill("estranged", 1)))
                    .hasStackTraceContaining("'Basin.Unheard' is the name of no event in any EventFamily");
            assertThat(eventsOf("estranged")).isEqualTo(1);
        } finally {
            rename("estranged", "Basin.Unheard", "Basin.Opened");
        }
    }

    @Test
    void no_processor_passes_an_unknown_event_until_it_is_known() throws Exception {
        var stored = new Stored(running.dataSource());
        try (var writer = stored.open()) {
            Stored.append(writer, "unheard", 0);
            writer.createStatement().executeUpdate("update event set name = 'Basin.Unheard' where aggregate_id = 'unheard'");
            Stored.append(writer, "unheard", 1);
            writer.commit();
        }

        for (String processor : new String[]{"reader", "publisher"}) {
            await().atMost(Duration.ofSeconds(60)).until(() -> instance.getBean(MeterRegistry.class).get("chassis.processor.retrying")
                    .tag("processor", processor).gauge().value() == 1);
        }
        assertThat(seenOf("unheard")).isZero();

        rename("unheard", "Basin.Unheard", "Basin.Filled");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(running.topics.published()
                .stream().filter(record -> SampleTopics.header(record, "ce_source").endsWith("/unheard"))
                .map(record -> SampleTopics.header(record, "ce_sequence"))).containsExactlyInAnyOrder("0", "1"));
        await().atMost(Duration.ofSeconds(60)).until(() -> seenOf("unheard") == 2);
    }

    private static int seenOf(String basin) {
        return running.jdbc().sql("select count(*) from seen join event using (event_id) where aggregate_id = ?").param(basin)
                .query(Integer.class).single();
    }

    private static int eventsOf(String basin) {
        return running.jdbc().sql("select count(*) from event where aggregate_id = ?").param(basin).query(Integer.class).single();
    }

    private static void rename(String basin, String from, String to) {
        running.jdbc().sql("update event set name = ? where aggregate_id = ? and name = ?").params(to, basin, from).update();
    }
}
