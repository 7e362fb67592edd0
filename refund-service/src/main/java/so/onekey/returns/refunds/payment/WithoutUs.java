package so.onekey.returns.refunds.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteCorrection;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteRefundedOutside;
import so.onekey.returns.refunds.payment.PaymentEvent.CorrectionNoted;
import so.onekey.returns.refunds.payment.PaymentEvent.NothingLeftToDraw;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundedOutsideNoted;

/** The part of a payment that others tell: what went back on it without this system, and what a person corrected. */
class WithoutUs {
    private @Nullable Money refunded;
    private final Map<String, PaymentEvent> asked = new HashMap<>();
    private String firstRefund;
    private String method;
    private final Set<String> corrections = new HashSet<>();
    private final Set<String> noted = new HashSet<>();

    /** All that is known to have gone back without us. */
    Money refundedOr(Money told) {
        return MoneyUtils.max(refunded, told);
    }

    @EventSourcingHandler
    void on(RefundDrawn event) {
        learn(event, event.method(), event.refundedOutside());
    }

    @EventSourcingHandler
    void on(NothingLeftToDraw event) {
        learn(event, event.method(), event.refundedOutside());
    }

    private void learn(PaymentEvent event, String how, Money told) {
        if (refunded == null) {
            firstRefund = event.refundId();
            method = how;
            refunded = told;
        } else if (refunded.isSameCurrency(told)) {
            refunded = MoneyUtils.max(refunded, told);
        }
        asked.putIfAbsent(event.refundId(), event);
    }

    @CommandHandler
    void handle(NoteCorrection command) {
        PaymentEvent of = asked.get(command.refundId());
        if (of == null) {
            throw new Contradiction("refund " + command.refundId() + " never asked for anything of this payment");
        }
        if (!corrections.contains(command.correction().correctionId())) {
            apply(new CorrectionNoted(of.provider(), of.paymentId(), method, of.refundId(), of.claimId(), command.at(),
                    command.correction()));
        }
    }

    @EventSourcingHandler
    void on(CorrectionNoted event) {
        corrections.add(event.correction().correctionId());
    }

    @CommandHandler
    void handle(NoteRefundedOutside command) {
        if (noted.contains(command.providerRefundId())) {
            return;
        }
        if (!command.amount().isSameCurrency(refunded)) {
            throw new Contradiction("refund " + command.providerRefundId() + " is in " + command.amount().getCurrencyUnit()
                    + ", and this payment in " + refunded.getCurrencyUnit());
        }
        PaymentEvent of = asked.get(firstRefund);
        apply(new RefundedOutsideNoted(of.provider(), of.paymentId(), method, of.refundId(), of.claimId(), command.at(),
                command.providerRefundId(), command.amount(), refunded.plus(command.amount()), command.correction()));
    }

    /** Should the storefront tell of it later, its sum has this in it already: the greater one counts. */
    @EventSourcingHandler
    void on(RefundedOutsideNoted event) {
        noted.add(event.providerRefundId());
        refunded = event.refundedOutside();
    }
}
