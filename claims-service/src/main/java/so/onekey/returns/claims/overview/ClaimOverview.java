package so.onekey.returns.claims.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.OffsetDateTime;
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
                insert into claim_overview (claim_id, order_id, rma_number, status, urgent, overdue, due, requested_at, changed_at, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (claim_id) do update
                set status = excluded.status, urgent = excluded.urgent, overdue = excluded.overdue, due = excluded.due,
                    changed_at = excluded.changed_at, detail = excluded.detail""").params(view.claimId(), view.orderId(), view.rmaNumber(),
                view.status().name(), view.urgent(), view.overdue(), at(view.due()), at(view.requestedAt()), at(view.changedAt()),
                json.writeValueAsString(view)).update();
    }

    Optional<ClaimView> find(UUID claimId) {
        return jdbc.sql("select detail from claim_overview where claim_id = ?").param(claimId).query(String.class).optional()
                .map(detail -> json.readValue(detail, ClaimView.class));
    }

    List<ClaimView> page(ClaimFilter filter, ClaimSort sort, int page, int size) {
        return jdbc.sql("select detail from claim_overview " + filter.where() + " order by " + sort.columns() + " limit ? offset ?")
                .params(filter.values()).params(size, (long) page * size).query(String.class).list().stream()
                .map(detail -> json.readValue(detail, ClaimView.class)).toList();
    }

    long count(ClaimFilter filter) {
        return jdbc.sql("select count(*) from claim_overview " + filter.where()).params(filter.values()).query(Long.class).single();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    void clear() {
        jdbc.sql("truncate claim_overview").update();
    }
}
