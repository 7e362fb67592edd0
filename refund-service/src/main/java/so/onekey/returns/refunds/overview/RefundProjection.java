package so.onekey.returns.refunds.overview;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.payment.PaymentEvent.ContradictionNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.DisputeNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.NothingLeftToDraw;
import so.onekey.returns.refunds.payment.PaymentEvent.PartAccepted;
import so.onekey.returns.refunds.payment.PaymentEvent.PartHeld;
import so.onekey.returns.refunds.payment.PaymentEvent.PartNeverArrived;
import so.onekey.returns.refunds.payment.PaymentEvent.PartOutcomeUnknown;
import so.onekey.returns.refunds.payment.PaymentEvent.PartRefused;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReversed;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReleased;
import so.onekey.returns.refunds.payment.PaymentEvent.PartSetAside;
import so.onekey.returns.refunds.payment.PaymentEvent.PartSettled;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundedOutsideNoted;
import so.onekey.returns.refunds.refund.RefundEvent.RefundEscalated;
import so.onekey.returns.refunds.refund.RefundEvent.RefundIssued;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOverdue;
import so.onekey.returns.refunds.refund.RefundEvent.RefundReversed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundRescheduled;
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
        jdbc.sql("truncate refund_overview, refund_part, refund_payment, refund_dispute, refund_contradiction").update();
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
    void on(RefundRescheduled event) {
        jdbc.sql("update refund_overview set due = ?, escalates = ? where refund_id = ?")
                .params(Timestamp.from(event.due()), Timestamp.from(event.escalates()), event.refundId()).update();
    }

    @EventHandler
    void on(RefundDrawn event) {
        jdbc.sql("""
                insert into refund_part (refund_id, provider, payment_id, attempt, method, currency, amount, drawn_at, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'NONE')
                on conflict (refund_id, provider, payment_id, attempt) do update set drawn_at = excluded.drawn_at
                """).params(event.refundId(), event.provider(), event.paymentId(), event.attempt(), event.method(),
                event.amount().getCurrencyUnit().getCode(), event.amount().getAmount(), Timestamp.from(event.at())).update();
        known(event, event.method(), event.captured(), event.refundedOutside());
    }

    @EventHandler
    void on(NothingLeftToDraw event) {
        known(event, event.method(), event.captured(), event.refundedOutside());
    }

    @EventHandler
    void on(RefundedOutsideNoted event) {
        jdbc.sql("update refund_payment set refunded_outside = greatest(refunded_outside, ?) where provider = ? and payment_id = ?")
                .params(event.refundedOutside().getAmount(), event.provider(), event.paymentId()).update();
    }

    /** Written for several refunds at the same time: as with the payment itself the more cautious facts count, whatever the order. */
    private void known(PaymentEvent of, String method, Money captured, Money refundedOutside) {
        jdbc.sql("""
                insert into refund_payment as known (provider, payment_id, method, currency, captured, refunded_outside)
                values (?, ?, ?, ?, ?, ?)
                on conflict (provider, payment_id) do update set captured = least(known.captured, excluded.captured),
                    refunded_outside = greatest(known.refunded_outside, excluded.refunded_outside)
                where known.currency = excluded.currency
                """).params(of.provider(), of.paymentId(), method, captured.getCurrencyUnit().getCode(), captured.getAmount(),
                refundedOutside.getAmount()).update();
    }

    @EventHandler
    void on(PartAccepted event) {
        outcome("ACCEPTED", event.providerRefundId(), null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartRefused event) {
        outcome("REFUSED", event.providerRefundId(), event.failureCode(), event.refundId(), event.provider(), event.paymentId(),
                event.attempt());
    }

    @EventHandler
    void on(PartReversed event) {
        outcome("REVERSED", event.providerRefundId(), event.failureCode(), event.refundId(), event.provider(), event.paymentId(),
                event.attempt());
    }

    @EventHandler
    void on(PartHeld event) {
        outcome("HELD", null, event.failureCode(), event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartNeverArrived event) {
        outcome("NEVER_ARRIVED", null, null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(DisputeNoted event) {
        jdbc.sql("""
                insert into refund_dispute (refund_id, provider, payment_id, dispute_id, status) values (?, ?, ?, ?, ?)
                on conflict (refund_id, provider, payment_id, dispute_id) do update set status = excluded.status
                """).params(event.refundId(), event.provider(), event.paymentId(), event.disputeId(), event.status()).update();
    }

    @EventHandler
    void on(ContradictionNoted event) {
        jdbc.sql("""
                insert into refund_contradiction
                    (refund_id, provider, payment_id, attempt, says, provider_refund_id, failure_code, noted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """).param(event.refundId()).param(event.provider()).param(event.paymentId()).param(event.said().attempt())
                .param(event.said().now().name()).param(event.said().providerRefundId()).param(event.said().failureCode())
                .param(Timestamp.from(event.at())).update();
    }

    @EventHandler
    void on(PartOutcomeUnknown event) {
        outcome("UNKNOWN", null, null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartSetAside event) {
        outcome("SET_ASIDE", null, null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartSettled event) {
        outcome("SETTLED", null, null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    @EventHandler
    void on(PartReleased event) {
        outcome("RELEASED", null, null, event.refundId(), event.provider(), event.paymentId(), event.attempt());
    }

    private void outcome(String outcome, @Nullable String providerRefundId, @Nullable String failureCode, Object... part) {
        jdbc.sql("""
                update refund_part set outcome = ?, provider_refund_id = ?, failure_code = ?
                where refund_id = ? and provider = ? and payment_id = ? and attempt = ?
                """).param(outcome).param(providerRefundId).param(failureCode).params(List.of(part)).update();
    }

    @EventHandler
    void on(RefundIssued event) {
        stamp("issued_at", event.at(), event.refundId());
    }

    @EventHandler
    void on(RefundReversed event) {
        jdbc.sql("update refund_overview set issued_at = null, reversed_at = ? where refund_id = ?")
                .params(Timestamp.from(event.at()), event.refundId()).update();
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
