package so.onekey.returns.chassis.watch;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import java.util.Map;

/**
 * Down when a processor has stopped for good, which only a restart mends. A processor that waits for the infrastructure and tries again is
 * working as promised: that is an alarm of its own, not a reason to take the instance out of service.
 */
class ProcessorsHealth extends AbstractHealthIndicator {
    private final Configuration axon;

    ProcessorsHealth(Configuration axon) {
        this.axon = axon;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (Map.Entry<String, EventProcessor> processor : axon.eventProcessingConfiguration().eventProcessors().entrySet()) {
            boolean running = processor.getValue().isRunning();
            health.withDetail(processor.getKey(), !running ? "stopped" : Retrying.is(processor.getValue()) ? "retrying" : "running");
            if (!running) {
                health.down();
            }
        }
    }
}
