package so.onekey.returns.chassis.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.deadline.DeadlineException;
import org.axonframework.modelling.command.AggregateScopeDescriptor;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class StoredDeadlinesTest {

    @Test
    void one_that_nobody_knows_the_owner_of_is_an_error_and_not_done() {
        var deadlines = new StoredDeadlines(new DeadlineTable(JdbcClient.create(new SimpleDriverDataSource())), scope -> Stream.empty(),
                JacksonSerializer.defaultSerializer());
        var orphan = new Deadline("id", "empty", Instant.EPOCH, "{\"type\":\"Gone\",\"identifier\":\"1\"}".getBytes(UTF_8),
                AggregateScopeDescriptor.class.getName(), "null".getBytes(UTF_8), "java.lang.Void", null, "{}".getBytes(UTF_8));

        assertThatThrownBy(() -> deadlines.fire(orphan)).isInstanceOf(DeadlineException.class).rootCause()
                .hasMessageContaining("Gone");
    }
}
