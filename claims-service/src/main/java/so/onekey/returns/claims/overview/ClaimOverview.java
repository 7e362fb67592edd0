package so.onekey.returns.claims.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of all claims as staff see them. */
@Repository
class ClaimOverview {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClaimOverview(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void save(ClaimView view) {
        jdbc.sql("""
                insert into claim_overview (claim_id, order_id, rma_number, status, requested_at, changed_at, detail)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (claim_id) do update
                set status = excluded.status, changed_at = excluded.changed_at, detail = excluded.detail""").params(view.claimId(),
                view.orderId(), view.rmaNumber(), view.status().name(), view.requestedAt().atOffset(ZoneOffset.UTC),
                view.changedAt().atOffset(ZoneOffset.UTC), json.writeValueAsString(view)).update();
    }

    Optional<ClaimView> find(UUID claimId) {
        return jdbc.sql("select detail from claim_overview where claim_id = ?").param(claimId).query(String.class).optional()
                .map(detail -> json.readValue(detail, ClaimView.class));
    }

    /** Newest first. */
    List<ClaimView> page(@Nullable ClaimStatus status, @Nullable String orderId, int page, int size) {
        return jdbc.sql("""
                select detail from claim_overview
                where (cast(:status as text) is null or status = :status) and (cast(:order as text) is null or order_id = :order)
                order by requested_at desc, claim_id limit :size offset :skip""").param("status", status == null ? null : status.name())
                .param("order", orderId).param("size", size).param("skip", (long) page * size).query(String.class).list().stream()
                .map(detail -> json.readValue(detail, ClaimView.class)).toList();
    }

    void clear() {
        jdbc.sql("delete from claim_overview").update();
    }
}
