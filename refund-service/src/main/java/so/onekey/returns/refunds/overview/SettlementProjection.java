package so.onekey.returns.refunds.overview;

import java.sql.Timestamp;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.refund.Part;
import so.onekey.returns.refunds.refund.RefundEvent;
import so.onekey.returns.refunds.refund.RefundEvent.DismissalAsked;
import so.onekey.returns.refunds.refund.RefundEvent.ItemDismissed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.RefundFailed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOutcomeUnknown;
import so.onekey.returns.refunds.refund.RefundEvent.RefundPartAccepted;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementConfirmed;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementCorrected;
import so.onekey.returns.refunds.refund.RefundEvent.SettlementRecorded;
import so.onekey.returns.refunds.refund.SettlementItem;
import so.onekey.returns.refunds.refund.Standing.Status;

/** Writes what finance has to settle, and how each item stands. */
@Component
@ProcessingGroup(RefundProjection.PROCESSOR)
class SettlementProjection {
    private final JdbcClient jdbc;

    SettlementProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate settlement_item").update();
    }

    @EventHandler
    void on(RefundAwaitsSettlement event) {
        open(event, SettlementItem.of(event));
    }

    @EventHandler
    void on(RefundOutcomeUnknown event) {
        open(event, SettlementItem.of(event));
    }

    private void open(RefundEvent event, SettlementItem item) {
        jdbc.sql(
                """
                        insert into settlement_item (refund_id, item, claim_id, order_id, cause, payments, methods, currency, amount, opened_at, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN') on conflict (refund_id, item) do nothing
                        """)
                .params(event.refundId(), item.id(), event.claimId(), event.orderId(), item.cause(),
                        item.parts().stream().map(Part::paymentId).toArray(String[]::new),
                        item.parts().stream().map(Part::method).toArray(String[]::new), item.amount().getCurrencyUnit().getCode(),
                        item.amount().getAmount(), Timestamp.from(event.at()))
                .update();
    }

    @EventHandler
    void on(RefundPartAccepted event) {
        known(event, event.accepted().part());
    }

    @EventHandler
    void on(RefundFailed event) {
        known(event, event.part());
    }

    private void known(RefundEvent event, Part part) {
        jdbc.sql("update settlement_item set status = ?, ended_at = ? where refund_id = ? and item = ? and status <> ?")
                .params(Status.RESOLVED.name(), Timestamp.from(event.at()), event.refundId(), SettlementItem.unknown(part).id(),
                        Status.SETTLED.name())
                .update();
    }

    @EventHandler
    void on(SettlementRecorded event) {
        jdbc.sql("""
                update settlement_item set reference = ?, paid_on = ?, looked_up = ?, recorded_by = ?, status = ?,
                    dismissed_because = null
                where refund_id = ? and item = ?""").param(event.payout().reference()).param(event.payout().paidOn())
                .param(event.lookedUp() == null ? null : event.lookedUp().name()).param(event.by())
                .param(Status.WAITS_FOR_SECOND_PERSON.name()).param(event.refundId()).param(event.item()).update();
        if (!event.waitsForSecondPerson()) {
            end(Status.SETTLED, event.by(), event.at(), event);
        }
    }

    @EventHandler
    void on(SettlementCorrected event) {
        jdbc.sql("update settlement_item set reference = ?, paid_on = ?, recorded_by = ? where refund_id = ? and item = ?")
                .param(event.payout().reference()).param(event.payout().paidOn()).param(event.by()).param(event.refundId())
                .param(event.item()).update();
    }

    @EventHandler
    void on(SettlementConfirmed event) {
        end(Status.SETTLED, event.by(), event.at(), event);
    }

    @EventHandler
    void on(DismissalAsked event) {
        jdbc.sql("update settlement_item set dismissed_because = ?, recorded_by = ?, status = ? where refund_id = ? and item = ?")
                .params(event.reason().name(), event.by(), Status.WAITS_FOR_SECOND_PERSON.name(), event.refundId(), event.item()).update();
    }

    @EventHandler
    void on(ItemDismissed event) {
        end(Status.DISMISSED, event.by(), event.at(), event);
        jdbc.sql("update settlement_item set dismissed_because = ? where refund_id = ? and item = ?")
                .params(event.reason().name(), event.refundId(), event.item()).update();
    }

    private void end(Status how, String by, Instant at, RefundEvent.SettlementEvent of) {
        jdbc.sql("update settlement_item set status = ?, ended_by = ?, ended_at = ? where refund_id = ? and item = ?")
                .params(how.name(), by, Timestamp.from(at), of.refundId(), of.item()).update();
    }
}
