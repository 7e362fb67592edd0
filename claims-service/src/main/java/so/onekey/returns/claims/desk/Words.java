package so.onekey.returns.claims.desk;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.orders.Orders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What people wrote about a claim, in tables beside the events; gone when the customer is erased. */
@Repository
class Words {
    private final JdbcClient jdbc;
    private final Orders orders;

    Words(JdbcClient jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    enum Kind {
        /** By the customer, with the request. */
        DESCRIPTION("description"),
        /** By the warehouse, of a unit. */
        INSPECTION("note"),
        /** By staff, for staff. */
        NOTE("note"),
        /** By staff, for the customer. */
        QUESTION("question"),
        ANSWER("text"),
        CONTEST("text");

        private final String field;

        Kind(String field) {
            this.field = field;
        }
    }

    /**
     * @param id by which events refer to it; of a question's answer the question's; absent for a description
     * @param at absent for a description and a note of the warehouse, and so is {@code by}
     * @param by the opaque subject of whoever sent it
     */
    record Written(Kind kind, @Nullable UUID id, @Nullable Instant at, @Nullable String by, String text) {}

    /**
     * Keeps a text, if there is one; call it under the order's lock.
     *
     * @throws so.onekey.returns.chassis.web.Problem if the customer was erased
     */
    void keep(ClaimRef claim, Kind kind, UUID id, @Nullable String text, String by, Instant at) {
        if (text == null || text.isBlank()) {
            return;
        }
        demandThatTheyMayBeKept(claim, kind.field);
        jdbc.sql("insert into claim_note (note_id, kind, claim_id, order_id, written_at, written_by, note) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, kind.name(), claim.claimId(), claim.orderId(), at.atOffset(ZoneOffset.UTC), by, text.replace("\0", ""))
                .update();
    }

    /** @throws so.onekey.returns.chassis.web.Problem if the customer was erased */
    void demandThatTheyMayBeKept(ClaimRef claim, String field) {
        if (!orders.mayKeepWords(claim.orderId())) {
            throw DeskProblems.erased(field);
        }
    }

    /** All that was written about a claim, the oldest first. */
    List<Written> about(UUID claimId) {
        return jdbc
                .sql("""
                        select 'DESCRIPTION' as kind, null::uuid as note_id, null::timestamptz as written_at, null as written_by, description as note
                        from claim_description where claim_id = :claim
                        union all
                        select 'INSPECTION', note_id, null, null, note from warehouse_note where owner_id = :claim
                        union all
                        select kind, note_id, written_at, written_by, note from claim_note where claim_id = :claim
                        order by written_at nulls first, kind""")
                .param("claim", claimId)
                .query((row, number) -> new Written(Kind.valueOf(row.getString("kind")), row.getObject("note_id", UUID.class),
                        at(row.getObject("written_at", OffsetDateTime.class)), row.getString("written_by"), row.getString("note")))
                .list();
    }

    private static @Nullable Instant at(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
