package so.onekey.returns.chassis.watch;

import io.opentelemetry.api.trace.SpanKind;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/** Finds the journey that news from outside belongs to, where whoever brings it does not say what it follows. */
public final class Journeys {
    private static final Logger log = LoggerFactory.getLogger(Journeys.class);
    private final Traces traces;
    private final EventStore events;

    Journeys(Traces traces, EventStore events) {
        this.traces = traces;
        this.events = events;
    }

    /**
     * Takes a step that follows the last one stored of this aggregate, with a link to the step at hand; it follows that one if there is no such
     * aggregate, or its last event can't be read here. The work is done in any case.
     */
    public <T extends @Nullable Object, X extends Exception> T goOn(String name, String aggregateId, Traces.Work<T, X> work) throws X {
        return traces.take(new Step(name, SpanKind.INTERNAL, aggregateId, lastStepOf(aggregateId).orElse(null)), work);
    }

    private Optional<String> lastStepOf(String aggregateId) {
        try {
            return events.lastSequenceNumberFor(aggregateId)
                    .flatMap(last -> events.readEvents(aggregateId, last).asStream().findFirst())
                    .map(Message::getMetaData)
                    .flatMap(stored -> Optional.ofNullable((String) stored.get(Traces.TRACEPARENT)));
        } catch (RuntimeException unreadable) {
            log.debug("News about {} is taken up without its trace: {}", aggregateId, unreadable.toString());
            return Optional.empty();
        }
    }
}
