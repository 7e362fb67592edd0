package so.onekey.returns.chassis.processors;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The sample's read model, beside what it must say. */
record Levels(JdbcClient jdbc) {
    static final String PROCESSOR = "levels";
    private static final Duration SOON = Duration.ofSeconds(45);

    static Levels of(Running running) {
        return new Levels(running.jdbc());
    }

    static void fill(ConfigurableApplicationContext instance, String basin, int times) {
        var commands = instance.getBean(CommandGateway.class);
        commands.sendAndWait(new Basin.Open(basin));
        for (int done = 0; done < times; done += 50) {
            commands.sendAndWait(new Basin.Pour(basin, done, Math.min(50, times - done)));
        }
    }

    List<Map<String, Object>> rows() {
        return jdbc.sql("select * from basin_level order by basin_id").query().listOfRows();
    }

    private List<Map<String, Object>> asTheEventsSay() {
        return jdbc.sql("""
                select aggregate_id as basin_id, sum((convert_from(payload, 'UTF8')::json ->> 'drops')::bigint)::bigint as drops,
                       count(*) as fillings
                from event where name = 'Basin.Filled' group by aggregate_id order by aggregate_id""").query().listOfRows();
    }

    void areEventuallyAsTheEventsSay() {
        await().atMost(SOON).untilAsserted(() -> assertThat(rows()).isEqualTo(asTheEventsSay()));
    }

    static ProcessorStatus status(ConfigurableApplicationContext instance) {
        return instance.getBean(ProcessorOverview.class).find(PROCESSOR).orElseThrow();
    }

    static Replays.Answer replay(ConfigurableApplicationContext instance) {
        return instance.getBean(Replays.class).request(PROCESSOR, "staff-7");
    }

    static void eventually(ConfigurableApplicationContext instance, ProcessorStatus.State state) {
        await().atMost(SOON).untilAsserted(() -> assertThat(status(instance).state()).isEqualTo(state));
    }

    static void eventuallyDecided(ConfigurableApplicationContext instance, String state) {
        await().atMost(SOON).untilAsserted(() -> assertThat(status(instance).lastReplay().state()).isEqualTo(state));
    }
}
