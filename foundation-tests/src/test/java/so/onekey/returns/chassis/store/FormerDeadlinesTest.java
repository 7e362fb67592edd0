package so.onekey.returns.chassis.store;

import com.github.kagkarlsson.scheduler.serializer.JavaSerializer;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.Running;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FormerDeadlinesTest {

    @Test
    void a_deadline_that_was_set_as_a_task_of_the_scheduler_fires() throws SQLException {
        try (var running = new Running(); var connection = running.dataSource().getConnection()) {
            set(running, "former", Duration.ofSeconds(1), true);

            new FormerDeadlines().migrate(in(connection));

            assertThat(running.jdbc().sql("select count(*) from scheduled_tasks where task_name = 'AxonDeadline'").query(Integer.class)
                    .single()).isZero();
            awaitEmptied(running, "former");
        }
    }

    @Test
    void one_that_an_old_instance_sets_while_it_still_runs_fires_too() {
        try (var running = new Running()) {
            set(running, "former beside", Duration.ZERO, false);

            awaitEmptied(running, "former beside");
            await().until(() -> running.jdbc().sql("select count(*) from scheduled_tasks where task_name = 'AxonDeadline'")
                    .query(Integer.class).single() == 0);
        }
    }

    private static void set(Running running, String basin, Duration later, boolean picked) {
        running.instance().getBean(CommandGateway.class).sendAndWait(new Basin.Open(basin));
        var details = new DbSchedulerBinaryDeadlineDetails("empty",
                ("{\"type\":\"Basin\",\"identifier\":\"" + basin + "\"}").getBytes(UTF_8),
                "org.axonframework.modelling.command.AggregateScopeDescriptor", "null".getBytes(UTF_8), "java.lang.Void", null,
                "{}".getBytes(UTF_8));
        running.jdbc().sql("""
                insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                values ('AxonDeadline', 'some id', ?, now() + make_interval(secs => ?), ?, 1)
                """).params(new JavaSerializer().serialize(details), later.toSeconds(), picked).update();
    }

    private static void awaitEmptied(Running running, String basin) {
        await().atMost(Duration.ofSeconds(60)).until(() -> running.jdbc()
                .sql("select count(*) from event where aggregate_id = ? and name = 'Basin.Emptied'").param(basin).query(Integer.class)
                .single() == 1);
    }

    private static Context in(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
