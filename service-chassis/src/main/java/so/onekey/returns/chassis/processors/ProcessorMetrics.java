package so.onekey.returns.chassis.processors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** What an operator watches: how far each processor is behind, whether it is retrying or replaying. */
class ProcessorMetrics implements MeterBinder {
    private final Configuration axon;
    private final Samples samples;

    ProcessorMetrics(Configuration axon, Samples samples) {
        this.axon = axon;
        this.samples = samples;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            Gauge.builder("chassis.processor.retrying", processor, any -> Retrying.is(any) ? 1 : 0).tag("processor", name)
                    .description("1 while the processor waits and tries again").register(registry);
            Gauge.builder("chassis.processor.replaying", samples, any -> any.isReplaying(name) ? 1 : 0).tag("processor", name)
                    .description("1 while what is read from it is only partly rebuilt").register(registry);
            if (processor instanceof StreamingEventProcessor streaming) {
                Gauge.builder("chassis.processor.caught.up", streaming, ProcessorMetrics::caughtUp).tag("processor", name)
                        .description("share of this node's segments that have read all events").register(registry);
            }
        });
    }

    private static double caughtUp(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream().mapToInt(status -> isCaughtUp(status) ? 1 : 0).average().orElse(1);
    }

    private static boolean isCaughtUp(EventTrackerStatus status) {
        return status.isCaughtUp() && !status.isErrorState();
    }
}
