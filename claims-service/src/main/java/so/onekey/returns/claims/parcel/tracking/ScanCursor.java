package so.onekey.returns.claims.parcel.tracking;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the carrier's scans have been read. */
@Repository
class ScanCursor {
    private final JdbcClient jdbc;

    ScanCursor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long read() {
        return jdbc.sql("select sequence from carrier_scan_cursor").query(Long.class).single();
    }

    /** @return whether this scan has not been read before, by whatever instance */
    boolean advance(long sequence) {
        return jdbc.sql("update carrier_scan_cursor set sequence = ? where sequence < ?").params(sequence, sequence).update() == 1;
    }
}
