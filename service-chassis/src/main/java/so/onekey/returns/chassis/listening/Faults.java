package so.onekey.returns.chassis.listening;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;

/** Tells whose fault a failure is: the infrastructure's, which is waited for, or the message's, which is parked. */
public final class Faults {

    private static final String GOING_ON_AFTER_A_FAILURE = "25P02";
    private static final String LOCK_NOT_HAD_IN_TIME = "55P03";

    private Faults() {}

    /** Whether waiting helps. */
    public static boolean ofTheInfrastructure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isTransient(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(Throwable cause) {
        return switch (cause) {
            case TransientDataAccessException ignored -> true;
            case RecoverableDataAccessException ignored -> true;
            case DataAccessResourceFailureException ignored -> true;
            case ConcurrencyException ignored -> true;
            // What is left of these are mistakes in the use of transactions, which no waiting mends.
            case CannotCreateTransactionException ignored -> true;
            case TransactionTimedOutException ignored -> true;
            case TransactionSystemException ignored -> true;
            case SQLTransientException ignored -> true;
            case SQLRecoverableException ignored -> true;
            case SQLNonTransientConnectionException ignored -> true;
            case SQLException sql -> isOutage(sql.getSQLState());
            case SocketException ignored -> true;
            case SocketTimeoutException ignored -> true;
            case EOFException ignored -> true;
            case InterruptedException ignored -> true;
            case org.apache.kafka.common.KafkaException ignored -> true;
            default -> false;
        };
    }

    /** Connection lost, transaction ended by a limit or by serialisation, a lock not had in time, resources exhausted, server shutting down. */
    private static boolean isOutage(@Nullable String state) {
        return state != null && !state.equals(GOING_ON_AFTER_A_FAILURE)
                && (state.startsWith("08") || state.startsWith("25") || state.startsWith("40") || state.startsWith("53")
                        || state.startsWith("57") || state.startsWith("58") || state.equals(LOCK_NOT_HAD_IN_TIME));
    }

    static Optional<UnacceptableMessage> ofTheMessage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnacceptableMessage unacceptable) {
                return Optional.of(unacceptable);
            }
        }
        return Optional.empty();
    }
}
