package so.onekey.returns.notifications.contacts;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import so.onekey.returns.notifications.contacts.ErasureEvent.CustomerErased;

import java.time.Instant;
import java.util.List;

class ErasureTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private final FixtureConfiguration<Erasure> erasure = new AggregateTestFixture<>(Erasure.class);

    @Test
    void a_customer_without_orders_is_forgotten_too() {
        erasure.givenNoPriorActivity().when(record()).expectEvents(erased());
    }

    @Test
    void the_same_wish_again_changes_nothing() {
        erasure.given(erased("o-1", "o-2")).when(record("o-2")).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void further_orders_are_added_to_those_forgotten() {
        erasure.given(erased("o-2")).when(record("o-1")).expectEvents(erased("o-1", "o-2"));
    }

    private static RecordErasure record(String... orders) {
        return new RecordErasure("e", "cu-9", List.of(orders), NOW);
    }

    private static CustomerErased erased(String... orders) {
        return new CustomerErased("e", "cu-9", List.of(orders), NOW);
    }
}
