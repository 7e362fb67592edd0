package so.onekey.returns.refunds;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.RefundTerms;
import so.onekey.returns.refunds.approval.ScheduleRefund;
import so.onekey.returns.refunds.payment.PaymentEvent.NothingLeftToDraw;
import so.onekey.returns.refunds.payment.PaymentEvent.PartAccepted;
import so.onekey.returns.refunds.payment.PaymentEvent.PartHeld;
import so.onekey.returns.refunds.payment.PaymentEvent.PartNeverArrived;
import so.onekey.returns.refunds.payment.PaymentEvent.PartOutcomeUnknown;
import so.onekey.returns.refunds.payment.PaymentEvent.PartRefused;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReversed;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.refund.AcceptedPart;
import so.onekey.returns.refunds.refund.Part;
import so.onekey.returns.refunds.refund.RefundEvent.RefundIssued;
import so.onekey.returns.refunds.refund.RefundEvent.RefundReversed;
import so.onekey.returns.refunds.refund.RefundEvent.RefundScheduled;

/** The words in which the tests of this module speak. */
public final class RefundFixtures {
    public static final String REFUND = "r-1";
    public static final String CLAIM = "c-1";
    public static final String ORDER = "o-1";
    public static final Instant APPROVED_AT = Instant.parse("2026-03-02T09:30:00Z");
    public static final Instant NOW = Instant.parse("2026-03-02T09:31:00Z");
    public static final Instant DUE = Instant.parse("2026-03-16T16:00:00Z");
    public static final Instant ESCALATES = Instant.parse("2026-03-23T16:00:00Z");

    private RefundFixtures() {}

    public static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    public static CapturedPayment stripe(String paymentId, String captured) {
        return new CapturedPayment("stripe", paymentId, "card", usd(captured), usd("0.00"));
    }

    public static CapturedPayment manual(String paymentId, String captured) {
        return new CapturedPayment("manual", paymentId, "bank_transfer", usd(captured), usd("0.00"));
    }

    public static RefundTerms terms(String amount, CapturedPayment... payments) {
        return new RefundTerms(CLAIM, ORDER, APPROVED_AT, usd(amount), List.of(payments));
    }

    public static ScheduleRefund schedule(RefundTerms terms) {
        return new ScheduleRefund(REFUND, terms, DUE, ESCALATES, NOW);
    }

    public static RefundScheduled scheduled(String amount, CapturedPayment... payments) {
        return new RefundScheduled(REFUND, CLAIM, ORDER, NOW, APPROVED_AT, usd(amount), List.of(payments), DUE, ESCALATES);
    }

    public static RefundDrawn drawn(CapturedPayment from, String amount) {
        return new RefundDrawn(from.provider(), from.paymentId(), from.method(), REFUND, CLAIM, NOW, 1, usd(amount), from.captured(),
                from.refundedOutside());
    }

    public static NothingLeftToDraw nothingLeft(CapturedPayment on) {
        return new NothingLeftToDraw(on.provider(), on.paymentId(), on.method(), REFUND, CLAIM, NOW, on.captured(), on.refundedOutside());
    }

    public static PartAccepted partAccepted(CapturedPayment by, String amount) {
        return new PartAccepted(by.provider(), by.paymentId(), by.method(), REFUND, CLAIM, NOW, 1, usd(amount), "re_" + by.paymentId());
    }

    public static PartRefused partRefused(CapturedPayment by, String amount) {
        return new PartRefused(by.provider(), by.paymentId(), by.method(), REFUND, CLAIM, NOW, 1, usd(amount), "expired_or_canceled_card",
                null);
    }

    public static PartReversed partReversed(CapturedPayment by, String amount) {
        return new PartReversed(by.provider(), by.paymentId(), by.method(), REFUND, CLAIM, NOW, 1, usd(amount),
                "expired_or_canceled_card", "re_" + by.paymentId());
    }

    public static PartHeld partHeld(CapturedPayment by, String amount) {
        return new PartHeld(by.provider(), by.paymentId(), by.method(), REFUND, CLAIM, NOW, 1, usd(amount), "charge_disputed");
    }

    public static PartNeverArrived neverArrived(CapturedPayment by, int attempt, String amount) {
        return new PartNeverArrived(by.provider(), by.paymentId(), by.method(), REFUND, CLAIM, NOW, attempt, usd(amount));
    }

    public static RefundDrawn drawnAgain(CapturedPayment from, int attempt, String amount) {
        return new RefundDrawn(from.provider(), from.paymentId(), from.method(), REFUND, CLAIM, NOW, attempt, usd(amount), from.captured(),
                from.refundedOutside());
    }

    public static RefundReversed reversed(AcceptedPart part) {
        return new RefundReversed(REFUND, CLAIM, ORDER, NOW, part, "expired_or_canceled_card", DUE, ESCALATES);
    }

    public static PartOutcomeUnknown partUnknown(CapturedPayment by, String amount) {
        return new PartOutcomeUnknown(by.provider(), by.paymentId(), by.method(), REFUND, CLAIM, NOW, 1, usd(amount));
    }

    public static Part part(CapturedPayment of, String amount) {
        return new Part(of.provider(), of.paymentId(), of.method(), 1, usd(amount));
    }

    public static AcceptedPart accepted(CapturedPayment by, String amount) {
        return new AcceptedPart(part(by, amount), "re_" + by.paymentId());
    }

    public static RefundIssued issued(String amount, AcceptedPart... parts) {
        return new RefundIssued(REFUND, CLAIM, ORDER, NOW, usd(amount), List.of(parts));
    }

}
