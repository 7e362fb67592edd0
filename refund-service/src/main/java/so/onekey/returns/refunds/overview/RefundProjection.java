package so.onekey.returns.refunds.overview;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.payment.PaymentEvent.PartAccepted;
import so.onekey.returns.refunds.payment.PaymentEvent.PartOutcomeUnknown;
import so.onekey.returns.refunds.payment.PaymentEvent.PartRefused;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.refund.Part;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.RefundEscalated;
import so.onekey.returns.refunds.refund.RefundEvent.RefundIssued;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOverdue;
import so.onekey.returns.refunds.refund.RefundEvent.RefundScheduled;

/** Writes the tables that people read. */
@Component
@ProcessingGroup(RefundProjection.PROCESSOR)
class RefundProjection {
    static final String PROCESSOR = "overview";

    private final JdbcClient jdbc;

    RefundProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate refund_overview, refund_part, refund_settlement").update();
    }

    @EventHandler
    void on(RefundScheduled event) {
        jdbc.sql("""
                insert into refund_overview (refund_id, claim_id, order_id, currency, amount, approved_at, due, escalates)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (refund_id) do update set due = excluded.due, escalates = excluded.escalates
                """)
                .params(event.refundId(), event.claimId(), event.orderId(), event.amount().getCurrencyUnit().getCode(),
                        event.amount().getAmount(), Timestamp.from(event.approvedAt()), Timestamp.from(event.due()),
                        Timestamp.from(event.escalates()))
                .update();
    }

    @EventHandler
    void on(RefundDrawn event) {
        jdbc.sql("""
                insert into refund_part (refund_id, provider, payment_id, attempt, method, currency, amount, outcome)
                values (?, ?, ?, ?, ?, ?, ?, 'NONE')
                on conflict (refund_id, provider, payment_id, attempt) do nothing
                """).params(event.refundId(), event.provider(), event.paymentId(), event.attempt(), event.method(),
                event.amount().getCurrencyUnit().getCode(), event.amount().getAmount()).update();
    }

    @EventHandler
    void on(PartAccepted event) {
        outcome("ACCEPTED", event.providerRefundId(), null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartRefused event) {
        outcome("REFUSED", null, event.failureCode(), event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartOutcomeUnknown event) {
        outcome("UNKNOWN", null, null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    private void outcome(String outcome, @Nullable String providerRefundId, @Nullable String failureCode, Object... part) {
        jdbc.sql("""
                update refund_part set outcome = ?, provider_refund_id = ?, failure_code = ?
                where refund_id = ? and provider = ? and payment_id = ? and attempt = ?
                """).param(outcome).param(providerRefundId).param(failureCode).params(List.of(part)).update();
    }

    @EventHandler
    void on(RefundAwaitsSettlement event) {
        jdbc.sql("""
                insert into refund_settlement (refund_id, cause, payments, currency, amount) values (?, ?, ?, ?, ?)
                on conflict (refund_id, cause, payments) do nothing
                """).params(event.refundId(), event.cause().name(), event.parts().stream().map(Part::paymentId).toArray(String[]::new),
                event.amount().getCurrencyUnit().getCode(), event.amount().getAmount()).update();
    }

    @EventHandler
    void on(RefundIssued event) {
        stamp("issued_at", event.at(), event.refundId());
    }

    @EventHandler
    void on(RefundOverdue event) {
        stamp("overdue_at", event.at(), event.refundId());
    }

    @EventHandler
    void on(RefundEscalated event) {
        stamp("escalated_at", event.at(), event.refundId());
    }

    private void stamp(String column, Instant at, String refundId) {
        jdbc.sql("update refund_overview set " + column + " = ? where refund_id = ?").params(Timestamp.from(at), refundId).update();
    }
}
