package so.onekey.returns.chassis.watch;

import io.opentelemetry.api.trace.SpanKind;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Finds the journey that news from outside belongs to, where whoever brings it does not say what it follows. */
public final class Journeys {
    private final Traces traces;
    private final EventStore events;

    Journeys(Traces traces, EventStore events) {
        this.traces = traces;
        this.events = events;
    }

    /**
     * Takes a step that follows the last one stored of this aggregate, with a link to the step at hand; it follows that one if there is no such
     * aggregate.
     */
    public <T extends @Nullable Object, X extends Exception> T goOn(String name, String aggregateId, Traces.Work<T, X> work) throws X {
        return traces.take(new Step(name, SpanKind.INTERNAL, aggregateId, lastStepOf(aggregateId).orElse(null)), work);
    }

    private Optional<String> lastStepOf(String aggregateId) {
        return events.lastSequenceNumberFor(aggregateId)
                .flatMap(last -> events.readEvents(aggregateId, last).asStream().findFirst())
                .map(Message::getMetaData)
                .flatMap(stored -> Optional.ofNullable((String) stored.get(Traces.TRACEPARENT)));
    }
}
