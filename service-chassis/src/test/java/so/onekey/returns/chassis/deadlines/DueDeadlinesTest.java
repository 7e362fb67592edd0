package so.onekey.returns.chassis.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.junit.jupiter.api.Test;

class DueDeadlinesTest {

    /** As a saga that handles an event does, which then waits for nobody who waits for it. */
    @Test
    void sagas_are_locked_before_the_aggregates_that_they_ask() {
        var aggregate = deadline("of an aggregate", AggregateScopeDescriptor.class, "{\"type\":\"Basin\",\"identifier\":\"1\"}");
        var first = deadline("of a saga", SagaScopeDescriptor.class, "{\"type\":\"Watch\",\"identifier\":\"1\"}");
        var second = deadline("of another saga", SagaScopeDescriptor.class, "{\"type\":\"Watch\",\"identifier\":\"2\"}");

        assertThat(Stream.of(aggregate, second, first).sorted(DueDeadlines.BY_OWNER)).containsExactly(first, second, aggregate);
    }

    private static Deadline deadline(String name, Class<? extends ScopeDescriptor> owner, String scope) {
        return new Deadline(name, name, Instant.EPOCH, scope.getBytes(UTF_8), owner.getName(), new byte[0], "java.lang.Void", null,
                new byte[0]);
    }
}
