package so.onekey.returns.refunds.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.BusinessCalendar;
import so.onekey.returns.refunds.overview.RefundDetail.ContradictionView;
import so.onekey.returns.refunds.overview.RefundDetail.PartView;
import so.onekey.returns.refunds.overview.RefundDetail.SettlementView;

/** Reads what the projection wrote. */
@Component
class Refunds {
    private final JdbcClient jdbc;
    private final Payments payments;
    private final BusinessCalendar calendar;
    private final Clock clock;

    Refunds(JdbcClient jdbc, Payments payments, BusinessCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
        this.payments = payments;
    }

    /** The most urgent ones first. */
    List<RefundSummary> list(RefundFilter filter, @Nullable String claimId, int page, int size) {
        return selected("select *", filter, claimId, " order by due, refund_id limit :size offset :skip").param("size", size)
                .param("skip", (long) page * size).query((row, number) -> summary(row)).list();
    }

    long count(RefundFilter filter, @Nullable String claimId) {
        return selected("select count(*)", filter, claimId, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec selected(String what, RefundFilter filter, @Nullable String claimId, String how) {
        String ofClaim = claimId == null ? "" : " and claim_id = :claimId";
        return jdbc.sql(what + " from refund_overview r where " + filter.condition() + ofClaim + how)
                .params(calendar.daysAhead(clock.instant()).parameters()).param("claimId", claimId);
    }

    Optional<RefundDetail> find(String refundId) {
        return jdbc.sql("select * from refund_overview where refund_id = ?").param(refundId).query((row, number) -> summary(row)).optional()
                .map(refund -> new RefundDetail(refund, parts(refundId), settlements(refundId), payments.of(refundId),
                        contradictions(refundId)));
    }

    private List<PartView> parts(String refundId) {
        return jdbc.sql("select * from refund_part where refund_id = ? order by provider, payment_id, attempt").param(refundId)
                .query((row, number) -> new PartView(row.getString("provider"), row.getString("payment_id"), row.getString("method"),
                        row.getInt("attempt"), money(row), row.getString("outcome"), row.getString("provider_refund_id"),
                        row.getString("failure_code"), FailureWords.of(row.getString("outcome"), row.getString("failure_code"))))
                .list();
    }

    private List<SettlementView> settlements(String refundId) {
        return jdbc.sql("select * from settlement_item where refund_id = ? order by opened_at, item").param(refundId)
                .query((row, number) -> new SettlementView(row.getString("item"), row.getString("cause"), money(row),
                        List.of((String[]) row.getArray("payments").getArray()), row.getString("status"), row.getString("reference"),
                        row.getObject("paid_on", LocalDate.class), row.getString("recorded_by"), row.getString("ended_by"),
                        instant(row.getTimestamp("ended_at")), row.getString("dismissed_because")))
                .list();
    }

    private List<ContradictionView> contradictions(String refundId) {
        return jdbc.sql("select * from refund_contradiction where refund_id = ? order by noted_at, provider, payment_id").param(refundId)
                .query((row, number) -> new ContradictionView(row.getString("provider"), row.getString("payment_id"), row.getInt("attempt"),
                        row.getString("says"), row.getString("provider_refund_id"), row.getString("failure_code"),
                        row.getTimestamp("noted_at").toInstant(), FailureWords.CONTRADICTION))
                .list();
    }

    private static RefundSummary summary(ResultSet row) throws SQLException {
        return new RefundSummary(row.getString("refund_id"), row.getString("claim_id"), row.getString("order_id"), money(row),
                row.getTimestamp("approved_at").toInstant(), row.getTimestamp("due").toInstant(), row.getTimestamp("escalates").toInstant(),
                instant(row.getTimestamp("overdue_at")), instant(row.getTimestamp("escalated_at")),
                instant(row.getTimestamp("issued_at")), instant(row.getTimestamp("reversed_at")));
    }

    private static Money money(ResultSet row) throws SQLException {
        return Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
