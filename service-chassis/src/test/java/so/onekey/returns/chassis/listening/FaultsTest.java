package so.onekey.returns.chassis.listening;

import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.UnexpectedRollbackException;

import java.net.SocketException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsTest {

    static Stream<Throwable> infrastructure() {
        return Stream.of(new CannotGetJdbcConnectionException("no"), new CannotCreateTransactionException("no"),
                new CannotAcquireLockException("no"), new SQLTransientConnectionException(), state("08006"), state("40001"), state("53300"),
                state("57P01"), state("55P03"), state("25P04"), state("25006"), new RuntimeException(state("58030")),
                new UncheckedIOException(new SocketException("reset")), new ConcurrencyException("overtaken"),
                new org.apache.kafka.common.errors.TimeoutException());
    }

    static Stream<Throwable> ours() {
        return Stream.of(new IllegalStateException(), new NullPointerException(), new DuplicateKeyException("twice"),
                new DataIntegrityViolationException("no"), state("23505"), state("22021"),
                // A listener that goes on after a failed statement or command will fail so for ever.
                state("25P02"), new UnexpectedRollbackException("marked"), new IllegalTransactionStateException("none"),
                new UncheckedIOException(new java.io.CharConversionException("not UTF-8")));
    }

    private static Throwable state(String sqlState) {
        return new UncategorizedSQLException("task", "sql", new SQLException("reason", sqlState));
    }

    @ParameterizedTest
    @MethodSource("infrastructure")
    void is_waited_for(Throwable failure) {
        assertThat(Faults.ofTheInfrastructure(failure)).isTrue();
        assertThat(Faults.ofTheInfrastructure(new RuntimeException(new Exception(failure)))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void is_not_waited_for(Throwable failure) {
        assertThat(Faults.ofTheInfrastructure(failure)).isFalse();
    }

    @Test
    void the_message_is_at_fault_wherever_in_the_chain_somebody_says_so() {
        var unacceptable = new UnacceptableMessage("lines: must not be empty");

        assertThat(Faults.ofTheMessage(new RuntimeException(new RuntimeException(unacceptable)))).contains(unacceptable);
        assertThat(Faults.ofTheMessage(new RuntimeException())).isEmpty();
    }
}
