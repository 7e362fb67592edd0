package so.onekey.returns.refunds.settlement.payout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.refund.RefundEvent.DismissalAsked;
import so.onekey.returns.refunds.refund.RefundEvent.ItemDismissed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementConfirmed;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementCorrected;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementEvent;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementRecorded;
import so.onekey.returns.refunds.refund.SettlementCause;
import so.onekey.returns.refunds.refund.SettlementItem;

/** Which refunds need payout details: from the first item that no provider can refund until a person writes down that it was paid. */
@Component
@ProcessingGroup(PayoutRequests.PROCESSOR)
class PayoutRequests {
    static final String PROCESSOR = "payouts";

    private final JdbcClient jdbc;

    PayoutRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param amount of all items that wait for details
     * @param givenAt when the customer gave some
     */
    record Open(String refundId, String orderId, PayoutKind kind, Money amount, @Nullable Instant givenAt) {}

    @EventHandler
    void on(RefundAwaitsSettlement event) {
        if (event.cause() == SettlementCause.CANNOT) {
            String method = event.parts().isEmpty() ? "" : event.parts().getFirst().method();
            jdbc.sql("""
                    insert into payout_request (refund_id, item, order_id, kind, currency, amount) values (?, ?, ?, ?, ?, ?)
                    on conflict (refund_id, item) do nothing""").params(event.refundId(), SettlementItem.of(event).id(), event.orderId(),
                    PayoutKind.forMethod(method).name(), event.amount().getCurrencyUnit().getCode(), event.amount().getAmount()).update();
        }
    }

    @EventHandler
    void on(SettlementEvent event) {
        switch (event) {
            case SettlementRecorded recorded -> stamp(recorded.waitsForSecondPerson() ? "paid_at" : "settled_at", event);
            case SettlementCorrected corrected -> stamp("paid_at", event);
            case SettlementConfirmed confirmed -> stamp("settled_at", event);
            case DismissalAsked mayBeOwedAfterAll -> {}
            case ItemDismissed dismissed -> stamp("settled_at", event);
        }
    }

    private void stamp(String column, SettlementEvent event) {
        jdbc.sql("update payout_request set " + column + " = ? where refund_id = ? and item = ?")
                .params(Timestamp.from(event.at()), event.refundId(), event.item()).update();
    }

    Optional<Open> open(String refundId) {
        return jdbc.sql("""
                select r.refund_id, min(r.order_id) as order_id, min(r.kind) as kind, min(r.currency) as currency, sum(r.amount) as amount,
                       max(d.given_at) as given_at
                from payout_request r left join payout_details d using (refund_id)
                where r.refund_id = ? and r.paid_at is null and r.settled_at is null group by r.refund_id""").param(refundId)
                .query((row, number) -> new Open(refundId, row.getString("order_id"), PayoutKind.valueOf(row.getString("kind")),
                        Money.of(CurrencyUnit.of(row.getString("currency")), row.getBigDecimal("amount")),
                        row.getTimestamp("given_at") == null ? null : row.getTimestamp("given_at").toInstant()))
                .optional();
    }
}
