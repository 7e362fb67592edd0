package so.onekey.returns.chassis.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class JourneysTest {

    /** As by an instance of before, to which a newer one's event is unknown. */
    @Test
    void news_about_what_can_not_be_read_is_taken_up_without_its_trace() {
        var events = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine() {
            @Override
            public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
                throw new IllegalStateException("unknown");
            }
        }).build();
        events.publish(new GenericDomainEventMessage<>("Basin", "told of", 0, "opened"));
        var journeys = new Journeys(new Traces(OpenTelemetry.noop()), events);

        String news = journeys.goOn("told by somebody", "told of", () -> "taken up");

        assertThat(news).isEqualTo("taken up");
        assertThatThrownBy(() -> journeys.goOn("told by somebody", "told of", () -> {
            throw new IllegalArgumentException("not taken up");
        })).hasMessage("not taken up");
    }
}
