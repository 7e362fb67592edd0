package so.onekey.returns.notifications.promises;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.calendar.DaysAhead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The promised refunds, as messages tell of them. */
@Component
class Promises {
    /** A mail with more could not be read anyhow. */
    static final int AT_MOST = 50;
    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this message of a source about a refund comes for the first time; from then on it, and those before it, don't. */
    boolean isNews(String refundId, String source, @Nullable Long sequence) {
        return sequence == null || jdbc.sql("""
                insert into promise_heard (refund_id, source, sequence) values (?, ?, ?)
                on conflict (refund_id, source) do update set sequence = excluded.sequence where promise_heard.sequence < excluded.sequence
                """).params(refundId, source, sequence).update() > 0;
    }

    /** A promise is made, or made again with other dates. */
    void promise(String refundId, String claimId, String orderId, Money amount, Instant due) {
        jdbc.sql("""
                insert into promised_refund (refund_id, claim_id, order_id, amount, currency, due, waits_for)
                values (?, ?, ?, ?, ?, ?, 'PROVIDER')
                on conflict (refund_id) do update set amount = excluded.amount, due = excluded.due
                """).params(refundId, claimId, orderId, amount.getAmount(), amount.getCurrencyUnit().getCode(), Timestamp.from(due))
                .update();
    }

    void waitsFor(String refundId, WaitsFor what) {
        jdbc.sql("update promised_refund set waits_for = ? where refund_id = ?").params(what.name(), refundId).update();
    }

    void cameBack(String refundId, Money amount) {
        jdbc.sql("update promised_refund set waits_for = ?, amount = ? where refund_id = ?")
                .params(WaitsFor.CAME_BACK.name(), amount.getAmount(), refundId).update();
    }

    void kept(String refundId) {
        jdbc.sql("update promised_refund set waits_for = null where refund_id = ?").param(refundId).update();
    }

    void isOverdue(String refundId) {
        jdbc.sql("update promised_refund set overdue = true where refund_id = ?").param(refundId).update();
    }

    void isEscalated(String refundId) {
        jdbc.sql("update promised_refund set escalated = true where refund_id = ?").param(refundId).update();
    }

    /** Absent if it is on its way. */
    Optional<Promise> find(String refundId) {
        return jdbc.sql("select * from promised_refund where refund_id = ? and waits_for is not null").param(refundId)
                .query((row, number) -> promise(row)).optional();
    }

    FinanceMail.Section section(Urgency urgency, DaysAhead days) {
        String condition = " from promised_refund where waits_for is not null and " + switch (urgency) {
            case ESCALATED -> "escalated";
            case OVERDUE -> "not escalated and (overdue or due <= :now)";
            case DUE_TODAY -> "not escalated and not overdue and due > :now and due <= :endOfToday";
            case AT_RISK -> "not escalated and not overdue and due > :endOfToday and due <= :endOfSecondBusinessDay";
        };
        return new FinanceMail.Section(urgency,
                jdbc.sql("select count(*)" + condition).params(days.parameters()).query(Long.class).single(),
                jdbc.sql("select *" + condition + " order by due, refund_id limit " + AT_MOST).params(days.parameters())
                        .query((row, number) -> promise(row)).list());
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(row.getString("refund_id"), row.getString("claim_id"), row.getString("order_id"),
                Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")), row.getTimestamp("due").toInstant(),
                WaitsFor.valueOf(row.getString("waits_for")));
    }
}
