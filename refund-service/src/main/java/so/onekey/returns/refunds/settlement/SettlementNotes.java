package so.onekey.returns.refunds.settlement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.refunds.refund.Standing;

/** What finance wrote about an item, in words: beside the events, gone when the customer is erased. */
@Repository
class SettlementNotes {
    private final JdbcClient jdbc;
    private final ErasedOrders erased;

    SettlementNotes(JdbcClient jdbc, ErasedOrders erased) {
        this.jdbc = jdbc;
        this.erased = erased;
    }

    /** @throws so.onekey.returns.chassis.web.Problem if there is a note and the customer was erased */
    void keep(String refundId, Standing about, @Nullable String note, String by, Instant at) {
        if (note == null || note.isBlank()) {
            return;
        }
        if (erased.contains(about.orderId())) {
            throw SettlementProblems.erased();
        }
        jdbc.sql("""
                insert into settlement_note (note_id, refund_id, order_id, item, written_at, written_by, note)
                values (?, ?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), refundId, about.orderId(), about.item().id(),
                at.atOffset(ZoneOffset.UTC), by, note.replace("\0", "")).update();
    }
}
