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
    /** By its date too: many are escalated at one moment, and the list is written before all of them are heard of. */
    private static final String ESCALATED = "(escalated or coalesce(escalates <= :now, false))";
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

    /** A promise is made, or made again with other dates: then what is open of it stays as it is. */
    void promise(String refundId, String claimId, String orderId, Money amount, Instant due, Instant escalates) {
        jdbc.sql("""
                insert into promised_refund (refund_id, claim_id, order_id, promised, amount, currency, due, escalates, waits_for)
                values (:refund, :claim, :order, :amount, :amount, :currency, :due, :escalates, 'PROVIDER')
                on conflict (refund_id) do update set promised = excluded.promised, due = excluded.due, escalates = excluded.escalates
                """).param("refund", refundId).param("claim", claimId).param("order", orderId).param("amount", amount.getAmount())
                .param("currency", amount.getCurrencyUnit().getCode()).param("due", Timestamp.from(due))
                .param("escalates", Timestamp.from(escalates)).update();
    }

    /** So much is open when the day has passed, be it a promise that we heard of or not. */
    void isOpen(String refundId, String claimId, String orderId, Money amount, Instant due) {
        jdbc.sql("""
                insert into promised_refund (refund_id, claim_id, order_id, promised, amount, currency, due, waits_for)
                values (:refund, :claim, :order, :amount, :amount, :currency, :due, 'PROVIDER')
                on conflict (refund_id) do update set amount = excluded.amount, due = excluded.due
                """).param("refund", refundId).param("claim", claimId).param("order", orderId).param("amount", amount.getAmount())
                .param("currency", amount.getCurrencyUnit().getCode()).param("due", Timestamp.from(due)).update();
    }

    /** What is on its way waits for nothing, unless it comes back. */
    void waitsFor(String refundId, WaitsFor what) {
        find(refundId).filter(promise -> !what.yieldsTo(promise.waitsFor())).ifPresent(promise -> jdbc
                .sql("update promised_refund set waits_for = ? where refund_id = ?").params(what.name(), refundId).update());
    }

    /** Its parts come back one by one. */
    void cameBack(String refundId, Money part) {
        jdbc.sql("update promised_refund set waits_for = ?, amount = least(promised, amount + ?) where refund_id = ?")
                .params(WaitsFor.CAME_BACK.name(), part.getAmount(), refundId).update();
    }

    void kept(String refundId) {
        jdbc.sql("update promised_refund set waits_for = null, amount = 0 where refund_id = ?").param(refundId).update();
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
            case ESCALATED -> ESCALATED;
            case OVERDUE -> "not " + ESCALATED + " and (overdue or due <= :now)";
            case DUE_TODAY -> "not " + ESCALATED + " and not overdue and due > :now and due <= :endOfToday";
            case AT_RISK -> "not " + ESCALATED + " and not overdue and due > :endOfToday and due <= :endOfSecondBusinessDay";
        };
        return new FinanceMail.Section(urgency,
                jdbc.sql("select count(*)" + condition).params(days.parameters()).query(Long.class).single(),
                jdbc.sql("select *" + condition + " order by due, refund_id limit " + AT_MOST).params(days.parameters())
                        .query((row, number) -> promise(row)).list());
    }

    private static Promise promise(ResultSet row) throws SQLException {
        Timestamp escalates = row.getTimestamp("escalates");
        return new Promise(row.getString("refund_id"), row.getString("claim_id"), row.getString("order_id"),
                Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")), row.getTimestamp("due").toInstant(),
                escalates == null ? null : escalates.toInstant(), WaitsFor.valueOf(row.getString("waits_for")));
    }
}
