package so.onekey.returns.chassis.store;

import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.Running;

import javax.sql.DataSource;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionsTest {
    private static final int TRANSACTION_LIMIT_MS = 30_000;

    @Test
    void a_connection_waits_longer_than_a_transaction_may_last_but_not_for_ever() throws SQLException {
        try (var running = new Running(); var connection = running.instance().getBean(DataSource.class).getConnection()) {
            assertThat(connection.getNetworkTimeout()).isBetween(TRANSACTION_LIMIT_MS + 5_000, 60_000);
        }
    }
}
