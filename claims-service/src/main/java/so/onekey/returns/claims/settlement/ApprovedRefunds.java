package so.onekey.returns.claims.settlement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.RefundQuote;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What was approved for each order so far; read and written under the order's lock, in the transaction of the approval. */
@Component
@ProcessingGroup(ApprovedRefunds.PROCESSOR)
class ApprovedRefunds {
    static final String PROCESSOR = "approved-refunds";
    private final JdbcClient jdbc;

    ApprovedRefunds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RefundApproved event) {
        RefundQuote quote = event.quote();
        jdbc.sql("insert into approved_refund (refund_id, claim_id, order_id, currency, amount, shipping) values (?, ?, ?, ?, ?, ?)")
                .params(event.refundId(), event.claim().claimId(), event.claim().orderId(), quote.amount().getCurrencyUnit().getCode(),
                        quote.amount().getAmount(), quote.shipping().getAmount())
                .update();
        quote.lines().forEach(line -> jdbc.sql("insert into approved_refund_line (refund_id, line_id, quantity) values (?, ?, ?)")
                .params(event.refundId(), line.lineId(), line.quantity()).update());
    }

    Money totalOf(String orderId, CurrencyUnit currency) {
        return sum("amount", orderId, currency);
    }

    boolean shippingWasPaidBack(String orderId, CurrencyUnit currency) {
        return sum("shipping", orderId, currency).isPositive();
    }

    private Money sum(String column, String orderId, CurrencyUnit currency) {
        return Money.of(currency, jdbc.sql("select coalesce(sum(" + column + "), 0) from approved_refund where order_id = ?").param(orderId)
                .query(BigDecimal.class).single());
    }

    /** Units paid back so far, by line. */
    Map<String, Integer> unitsOf(String orderId) {
        return jdbc.sql("""
                select line_id, sum(quantity) as quantity from approved_refund_line join approved_refund using (refund_id)
                where order_id = ? group by line_id""").param(orderId)
                .query((row, number) -> Map.entry(row.getString("line_id"), row.getInt("quantity"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
