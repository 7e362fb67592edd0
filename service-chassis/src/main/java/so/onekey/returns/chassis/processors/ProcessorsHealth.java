package so.onekey.returns.chassis.processors;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import java.util.Map;

/**
 * Down when a processor has stopped for good, which only a restart mends. A processor that waits for the infrastructure and tries again, or
 * that is replayed, is working as promised: that is told, but no reason to take the instance out of service.
 */
class ProcessorsHealth extends AbstractHealthIndicator {
    private final Configuration axon;
    private final ReplayTurns replays;
    private final Samples samples;

    ProcessorsHealth(Configuration axon, ReplayTurns replays, Samples samples) {
        this.axon = axon;
        this.replays = replays;
        this.samples = samples;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (Map.Entry<String, EventProcessor> processor : axon.eventProcessingConfiguration().eventProcessors().entrySet()) {
            String state = stateOf(processor.getValue());
            health.withDetail(processor.getKey(), state);
            if (state.equals("stopped")) {
                health.down();
            }
        }
    }

    private String stateOf(EventProcessor processor) {
        // In this order: it is started first and then no longer counted as stopped for a replay.
        boolean isAboutToReplay = replays.hasStopped(processor.getName());
        if (!processor.isRunning()) {
            return isAboutToReplay || replays.hasStopped(processor.getName()) ? "replaying" : "stopped";
        }
        if (Retrying.is(processor)) {
            return "retrying";
        }
        return samples.isReplaying(processor.getName()) ? "replaying" : "running";
    }
}
