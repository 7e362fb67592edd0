package so.onekey.returns.chassis.sample;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import java.time.Duration;

@Aggregate(type = "Basin")
public class Basin {
    @AggregateIdentifier
    private String basinId;

    Basin() {}

    public record Open(@TargetAggregateIdentifier String basinId) {}

    /** Makes a basin that there must not be yet. */
    public record Dig(@TargetAggregateIdentifier String basinId) {}

    public record Fill(@TargetAggregateIdentifier String basinId, long drops) {}

    /** Fills in several steps with one command. */
    public record Pour(@TargetAggregateIdentifier String basinId, long from, int steps) {}

    public record EmptyLater(@TargetAggregateIdentifier String basinId, Duration later) {}

    public record Pump(@TargetAggregateIdentifier String basinId, String pumpId) {}

    /** Breaks whatever happens. */
    public record Crack(@TargetAggregateIdentifier String basinId) {}

    /** Applies what is in no family. */
    public record Scribble(@TargetAggregateIdentifier String basinId) {}

    public record ScribbleLater(@TargetAggregateIdentifier String basinId, Duration later) {}

    record Scribbled(String basinId) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Open command) {
        if (basinId == null) {
            AggregateLifecycle.apply(new BasinEvent.Opened(command.basinId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(Dig command) {
        AggregateLifecycle.apply(new BasinEvent.Opened(command.basinId()));
    }

    @EventSourcingHandler
    void on(BasinEvent.Opened event) {
        basinId = event.basinId();
    }

    @CommandHandler
    void handle(Fill command) {
        AggregateLifecycle.apply(new BasinEvent.Filled(command.basinId(), command.drops()));
    }

    @CommandHandler
    void handle(Pour command) {
        for (int step = 0; step < command.steps(); step++) {
            AggregateLifecycle.apply(new BasinEvent.Filled(command.basinId(), command.from() + step));
        }
    }

    @CommandHandler
    void handle(EmptyLater command, DeadlineManager deadlines) {
        deadlines.schedule(command.later(), "empty");
    }

    @DeadlineHandler(deadlineName = "empty")
    void empty() {
        Faults.next("deadline " + basinId);
        AggregateLifecycle.apply(new BasinEvent.Emptied(basinId));
    }

    @CommandHandler
    void handle(Pump command) {
        AggregateLifecycle.apply(new BasinEvent.Pumped(basinId, command.pumpId()));
    }

    @CommandHandler
    void handle(Crack command) {
        AggregateLifecycle.apply(new BasinEvent.Filled(command.basinId(), 1));
        throw new IllegalStateException("cracked");
    }

    @CommandHandler
    void handle(Scribble command) {
        AggregateLifecycle.apply(new Scribbled(command.basinId()));
    }

    @CommandHandler
    void handle(ScribbleLater command, DeadlineManager deadlines) {
        deadlines.schedule(command.later(), "scribble");
    }

    @DeadlineHandler(deadlineName = "scribble")
    void scribble() {
        AggregateLifecycle.apply(new Scribbled(basinId));
    }
}
