package so.onekey.returns.chassis.store;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Axon's engine, which here forgets a gap by proof only ({@link DeadGaps}) and never remembers more than memory holds: each event that is
 * read carries a copy of the gaps below it.
 */
final class GapProofEngine extends JdbcEventStorageEngine {
    /** How many gaps are remembered before a reader waits for the open transactions that may fill them. */
    static final int MOST_GAPS = 1_000;
    private static final int WORTH_A_QUESTION = 50;
    private static final GapAwareTrackingToken BEGINNING = GapAwareTrackingToken.newInstance(0, Set.of());

    private final TransactionManager transactions;

    GapProofEngine(Builder builder, TransactionManager transactions) {
        super(builder.transactionManager(transactions).readEventDataWithGaps(KnownGaps::query)
                // What Axon would do about gaps is done here.
                .gapTimeout(Integer.MAX_VALUE).maxGapOffset(Integer.MAX_VALUE).gapCleaningThreshold(Integer.MAX_VALUE)
                .extendedGapCheckEnabled(false));
        this.transactions = transactions;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken last, int rows) {
        return transactions.fetchInTransaction(() -> {
            try {
                return next(last == null ? BEGINNING : (GapAwareTrackingToken) last, rows);
            } catch (SQLException e) {
                throw new EventStoreException("Failed to read on after " + last, e);
            }
        });
    }

    private List<? extends TrackedEventData<?>> next(GapAwareTrackingToken last, int rows) throws SQLException {
        Connection connection = getConnection();
        var token = last.getGaps().size() > WORTH_A_QUESTION ? DeadGaps.forgottenBy(last, connection) : last;
        // What fills a gap is always read; what comes next, only while there is room for the gaps that it may add.
        boolean room = token.getGaps().size() <= MOST_GAPS;
        var events = super.fetchTrackedEvents(token, room ? rows : 0);
        return events.isEmpty() && room ? overTheGap(token, connection) : events;
    }

    private List<? extends TrackedEventData<?>> overTheGap(GapAwareTrackingToken token, Connection connection) throws SQLException {
        var jump = DeadGaps.after(token.getIndex(), connection);
        if (jump.isEmpty()) {
            return List.of();
        }
        long next = jump.get().next();
        if (jump.get().dead()) {
            return super.fetchTrackedEvents(GapAwareTrackingToken.newInstance(next - 1, token.getGaps()), 1);
        }
        return next - token.getIndex() <= MOST_GAPS ? super.fetchTrackedEvents(token, (int) (next - token.getIndex())) : List.of();
    }
}
