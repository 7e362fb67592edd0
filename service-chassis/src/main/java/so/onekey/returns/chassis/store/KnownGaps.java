package so.onekey.returns.chassis.store;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads what comes next and what has filled a gap since. All gaps are one parameter: with one for each, as Axon has it, a token with more than
 * 65,535 of them could not be read on, ever.
 */
final class KnownGaps {

    private KnownGaps() {}

    static PreparedStatement query(Connection connection, EventSchema schema, long index, int rows, List<Long> gaps) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("select " + schema.trackedEventFields()
                + " from event where global_index > ? and global_index <= ? or global_index = any(?) order by global_index");
        statement.setLong(1, index);
        statement.setLong(2, index + rows);
        statement.setArray(3, connection.createArrayOf("bigint", gaps.toArray()));
        return statement;
    }
}
