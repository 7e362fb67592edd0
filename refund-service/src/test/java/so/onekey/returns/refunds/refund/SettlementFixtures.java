package so.onekey.returns.refunds.refund;

import static so.onekey.returns.refunds.RefundFixtures.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.refund.RefundEvent.*;
import so.onekey.returns.refunds.refund.SettlementCommand.*;

/** One refund, what of it waits for a person, and what people say of it. */
final class SettlementFixtures {
    static final CapturedPayment CARD = stripe("pi_1", "1000.00");
    static final CapturedPayment TRANSFER = manual("bt_1", "1000.00");
    static final String CANNOT = "CANNOT:manual:bt_1:1";
    static final String FAILED = "FAILED:stripe:pi_1:1";
    static final String UNKNOWN = "UNKNOWN:stripe:pi_1:1";
    static final String OVER_CAP = "OVER_CAP";
    static final Payout PAID = new Payout("TRX-1", LocalDate.of(2026, 3, 2));
    static final Payout OTHERWISE = new Payout("TRX-2", null);
    static final SecondPersonRule RULE = new SecondPersonRule(Map.of("USD", new BigDecimal("500.00")));

    private SettlementFixtures() {}

    static RecordSettlement settle(String item, Payout payout, String by) {
        return new RecordSettlement(REFUND, item, payout, null, null, RULE, by, NOW);
    }

    static RecordSettlement found(String item, LookedUp outcome) {
        return new RecordSettlement(REFUND, item, PAID, null, outcome, RULE, "ann", NOW);
    }

    static ConfirmSettlement confirm(String reference, String by) {
        return new ConfirmSettlement(REFUND, CANNOT, reference, by, NOW);
    }

    static DismissItem dismiss(String item, DismissalReason reason) {
        return dismiss(item, reason, "ann");
    }

    static DismissItem dismiss(String item, DismissalReason reason, String by) {
        return new DismissItem(REFUND, item, reason, RULE, by, NOW);
    }

    static ConfirmDismissal agree(DismissalReason reason, String by) {
        return new ConfirmDismissal(REFUND, OVER_CAP, reason, by, NOW);
    }

    static DismissalAsked asked(String amount, DismissalReason reason, String by) {
        return new DismissalAsked(REFUND, CLAIM, ORDER, NOW, OVER_CAP, usd(amount), reason, by);
    }

    static SettlementRecorded recorded(String item, String amount, String by, boolean waits) {
        return new SettlementRecorded(REFUND, CLAIM, ORDER, NOW, item, usd(amount), PAID, null, by, waits);
    }

    static SettlementCorrected corrected(String by) {
        return new SettlementCorrected(REFUND, CLAIM, ORDER, NOW, CANNOT, OTHERWISE, "TRX-1", by);
    }

    static SettlementConfirmed confirmed(String amount, String by) {
        return new SettlementConfirmed(REFUND, CLAIM, ORDER, NOW, CANNOT, usd(amount), "TRX-1", by);
    }

    static ItemDismissed dismissed(String item, String amount) {
        return new ItemDismissed(REFUND, CLAIM, ORDER, NOW, item, usd(amount), DismissalReason.REFUNDED_OUTSIDE, "ann");
    }

    static RefundAwaitsSettlement cannot(String amount) {
        return awaits(SettlementCause.CANNOT, TRANSFER, amount);
    }

    static RefundAwaitsSettlement overCap(String amount) {
        return new RefundAwaitsSettlement(REFUND, CLAIM, ORDER, NOW, SettlementCause.OVER_CAP, usd(amount), List.of());
    }

    static RefundAwaitsSettlement awaits(SettlementCause cause, CapturedPayment payment, String amount) {
        return new RefundAwaitsSettlement(REFUND, CLAIM, ORDER, NOW, cause, usd(amount), List.of(part(payment, amount)));
    }

    static RefundFailed failed(String code) {
        return new RefundFailed(REFUND, CLAIM, ORDER, NOW, part(CARD, "80.00"), code);
    }

    static RefundOutcomeUnknown unknown() {
        return new RefundOutcomeUnknown(REFUND, CLAIM, ORDER, NOW, part(CARD, "80.00"));
    }

    static AcceptedPart byHand(CapturedPayment payment, String amount) {
        return AcceptedPart.byHand(part(payment, amount));
    }
}
