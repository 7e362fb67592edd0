package so.onekey.returns.chassis.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator watches: how far each processor is behind, whether it is retrying, and what is overdue. */
class ChassisMetrics implements MeterBinder {
    private final Configuration axon;
    private final JdbcClient jdbc;

    ChassisMetrics(Configuration axon, JdbcClient jdbc) {
        this.axon = axon;
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("chassis.work.overdue", jdbc, ChassisMetrics::overdueWork)
                .description("deadlines and outside calls that are more than ten seconds late").register(registry);
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            Gauge.builder("chassis.processor.retrying", processor, any -> Retrying.is(any) ? 1 : 0).tag("processor", name)
                    .description("1 while the processor waits and tries again").register(registry);
            if (processor instanceof StreamingEventProcessor streaming) {
                Gauge.builder("chassis.processor.caught.up", streaming, ChassisMetrics::caughtUp).tag("processor", name)
                        .description("share of this node's segments that have read all events").register(registry);
            }
        });
    }

    private static double overdueWork(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from scheduled_tasks where execution_time < now() - interval '10 seconds' and not picked")
                .query(Long.class).single();
    }

    private static double caughtUp(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream().mapToInt(status -> isCaughtUp(status) ? 1 : 0).average().orElse(1);
    }

    private static boolean isCaughtUp(EventTrackerStatus status) {
        return status.isCaughtUp() && !status.isErrorState();
    }
}
