package so.onekey.returns.chassis.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator watches: what is overdue. */
class ChassisMetrics implements MeterBinder {
    private final JdbcClient jdbc;

    ChassisMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("chassis.work.overdue", jdbc, ChassisMetrics::overdueWork)
                .description("deadlines and outside calls that are more than ten seconds late").register(registry);
    }

    private static double overdueWork(JdbcClient jdbc) {
        return jdbc.sql("""
                select (select count(*) from scheduled_tasks where execution_time < now() - interval '10 seconds' and not picked)
                    + (select count(*) from deadline where due < now() - interval '10 seconds')
                """).query(Long.class).single();
    }
}
