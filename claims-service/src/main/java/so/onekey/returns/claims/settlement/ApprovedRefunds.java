package so.onekey.returns.claims.settlement;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.RefundQuote;

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
    }

    /** Call it under the order's lock. */
    ApprovedSoFar of(String orderId, CurrencyUnit currency) {
        return jdbc.sql("""
                select coalesce(sum(amount), 0) as total, coalesce(sum(shipping), 0) > 0 as shipping
                from approved_refund where order_id = ?""").param(orderId)
                .query((row, number) -> new ApprovedSoFar(Money.of(currency, row.getBigDecimal("total")), row.getBoolean("shipping")))
                .single();
    }
}
