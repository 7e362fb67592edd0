package so.onekey.returns.refunds.overview;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.overview.RefundDetail.DisputeView;
import so.onekey.returns.refunds.overview.RefundDetail.PaymentView;

/** Reads what is known of payments, by the same rules as the payment itself: what is refused or reversed is free again. */
@Component
class Payments {
    private final JdbcClient jdbc;

    Payments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PaymentView> of(String refundId) {
        return jdbc.sql("""
                select k.*,
                    coalesce(sum(p.amount) filter (where p.outcome in ('NONE', 'UNKNOWN', 'HELD', 'SET_ASIDE')), 0) as in_flight,
                    coalesce(sum(p.amount) filter (where p.outcome in ('ACCEPTED', 'SETTLED')), 0) as paid,
                    coalesce(sum(p.amount) filter (where p.outcome = 'REFUSED'), 0) as failed,
                    coalesce(sum(p.amount) filter (where p.outcome = 'REVERSED'), 0) as reversed
                from refund_payment k join refund_part p on p.provider = k.provider and p.payment_id = k.payment_id
                where exists (select from refund_part mine
                    where mine.refund_id = ? and mine.provider = k.provider and mine.payment_id = k.payment_id)
                group by k.provider, k.payment_id order by k.provider, k.payment_id
                """).param(refundId).query((row, number) -> payment(row, refundId)).list();
    }

    private PaymentView payment(ResultSet row, String refundId) throws SQLException {
        BigDecimal drawn = row.getBigDecimal("in_flight").add(row.getBigDecimal("paid"));
        BigDecimal left = row.getBigDecimal("captured").subtract(row.getBigDecimal("refunded_outside")).subtract(drawn);
        return new PaymentView(row.getString("provider"), row.getString("payment_id"), row.getString("method"), money(row, "captured"),
                money(row, "refunded_outside"), money(row, drawn), money(row, "in_flight"), money(row, "paid"), money(row, "failed"),
                money(row, "reversed"), money(row, left.max(BigDecimal.ZERO)),
                disputes(refundId, row.getString("provider"), row.getString("payment_id")));
    }

    private List<DisputeView> disputes(String refundId, String provider, String paymentId) {
        return jdbc.sql("select * from refund_dispute where refund_id = ? and provider = ? and payment_id = ? order by dispute_id")
                .params(refundId, provider, paymentId)
                .query((row, number) -> new DisputeView(row.getString("dispute_id"), row.getString("status"))).list();
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return money(row, row.getBigDecimal(column));
    }

    private static Money money(ResultSet row, BigDecimal amount) throws SQLException {
        return Money.of(CurrencyUnit.of(row.getString("currency")), amount);
    }
}
