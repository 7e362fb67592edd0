package so.onekey.returns.notifications.telling;

import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.*;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.FailedPart;
import so.onekey.returns.events.HoldCause;
import so.onekey.returns.events.InformationKind;
import so.onekey.returns.events.InspectionConcern;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.OpenPart;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.*;
import so.onekey.returns.events.RefundPart;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.RequestedLine;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.events.Seal;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.notifications.running.CaseFile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static java.util.Map.entry;
import static so.onekey.returns.notifications.running.CaseFile.NOW;
import static so.onekey.returns.notifications.running.CaseFile.RMA;

/** One message of every type about one case, and the template of the letter that it leads to, or none. */
public final class EveryMessage {
    private static final String NONE = "";
    private static final Instant LATER = Instant.parse("2026-03-31T15:59:59Z");
    private static final Money AMOUNT = Money.parse("USD 1299.50");

    private EveryMessage() {}

    public static Map<ClaimMessage, String> ofClaims(CaseFile his) {
        String claim = his.claimId();
        String order = his.orderId();
        return Map.ofEntries(
                entry(new ReturnRequested(claim, order, NOW, RMA, NOW,
                        List.of(new RequestedLine("1", 1, Reason.DEFECTIVE, Remedy.REPLACEMENT))), NONE),
                entry(new ReturnReviewRequested(claim, order, NOW, RMA, "1", decided(), ReviewCause.RULE, true), "return-review-requested"),
                entry(new InformationRequested(claim, order, NOW, RMA, "q", List.of(InformationKind.PHOTOS), "staff-1", LATER),
                        "information-requested"),
                entry(new ReturnApproved(claim, order, NOW, RMA, "1", decided()), "return-approved"),
                entry(new ReturnRejected(claim, order, NOW, RMA, "1", decided()), "return-rejected"),
                entry(new ShipmentStopRequested(claim, order, NOW, units(), LATER), NONE),
                entry(new ReturnLabelIssued(claim, order, NOW, RMA, "l", "Hongkong Post", "RR1HK", LATER), "return-label-issued"),
                entry(new ReturnReminderDue(claim, order, NOW, RMA, "l", LATER), "return-reminder-due"),
                entry(new ReturnInTransit(claim, order, NOW, RMA, "l", "Hongkong Post", "RR1HK", NOW), "return-in-transit"),
                entry(new ReturnWithdrawn(claim, order, NOW, RMA, units()), "return-withdrawn"),
                entry(new ReturnExpired(claim, order, NOW, RMA, units()), "return-expired"),
                entry(new ParcelReceived(claim, order, NOW, "p", RMA, "Hongkong Post", "RR1HK", "staff-3"), "parcel-received"),
                entry(new ParcelHeld(claim, order, NOW, "p", HoldCause.WITHDRAWN), "parcel-held"),
                entry(new ParcelRefused(claim, order, NOW, "p", "1", List.of(reason())), "parcel-refused"),
                entry(new ParcelMatched(claim, order, NOW, "p", RMA, "staff-3"), "parcel-matched"),
                entry(new ParcelReturnedToSender(claim, order, NOW, "p", "Hongkong Post", "RR2HK"), "parcel-returned-to-sender"),
                entry(new ParcelSentBack(claim, order, NOW, "p", null, null), "parcel-sent-back"),
                entry(new ItemInspected(claim, order, NOW, "p", "1", 1, "SN-1", Seal.BROKEN, Condition.FAULT_CONFIRMED, "staff-3"), NONE),
                entry(new RecoveryWordsDestroyed(claim, order, NOW, "p", null, "staff-3"), "recovery-words-destroyed"),
                entry(new InspectionReviewRequested(claim, order, NOW, RMA, "1", decided(), InspectionConcern.TAMPERED),
                        "inspection-review-requested"),
                entry(new RefundApproved(claim, order, NOW, "r", NOW, AMOUNT, List.of(new RefundedLine("1", 1, AMOUNT)),
                        Money.parse("USD 0.00"), List.of()), NONE),
                entry(new RefundDeclined(claim, order, NOW, RMA, "1", decided()), "refund-declined"),
                entry(new ReplacementApproved(claim, order, NOW, RMA, "1", decided()), "replacement-approved"),
                entry(new ReplacementDeclined(claim, order, NOW, RMA, "1", decided()), "replacement-declined"),
                entry(new ItemSentBack(claim, order, NOW, RMA, units(), "Hongkong Post", "RR3HK"), "item-sent-back"),
                entry(new ClaimClosed(claim, order, NOW, RMA), NONE),
                entry(new CustomerDataErased(his.customerId(), List.of(order), NOW), NONE));
    }

    public static Map<RefundMessage, String> ofRefunds(CaseFile his) {
        String claim = his.claimId();
        String order = his.orderId();
        var open = List.of(new OpenPart("pi", "stripe", "credit_card", AMOUNT));
        var failed = List.of(new FailedPart("pi", "stripe", "credit_card", AMOUNT, "re", "expired_or_canceled_card"));
        return Map.ofEntries(entry(new RefundScheduled("r", claim, order, NOW, AMOUNT, LATER, LATER), "refund-scheduled"),
                entry(new RefundIssued("r", claim, order, NOW, AMOUNT,
                        List.of(new RefundPart("pi", "stripe", "credit_card", AMOUNT, "re"))), "refund-issued"),
                entry(new RefundFailed("r", claim, order, NOW, AMOUNT, failed), NONE),
                entry(new RefundOutcomeUnknown("r", claim, order, NOW, AMOUNT, open), NONE),
                entry(new RefundAwaitsSettlement("r", claim, order, NOW, SettlementCause.FAILED, AMOUNT, open), "refund-awaits-settlement"),
                entry(new RefundReversed("r", claim, order, NOW, AMOUNT, failed), "refund-reversed"),
                entry(new RefundOverdue("r", claim, order, NOW, AMOUNT, LATER), NONE),
                entry(new RefundEscalated("r", claim, order, NOW, AMOUNT, LATER), "refund-escalated"),
                entry(new CustomerDataErased(his.customerId(), List.of(order), NOW), NONE));
    }

    private static List<DecidedLine> decided() {
        return List.of(new DecidedLine("1", 1, Outcome.APPROVED, Resolution.WARRANTY_REPLACEMENT, List.of(reason())));
    }

    private static so.onekey.returns.events.Finding reason() {
        return CaseFile.finding("WARRANTY-1", "It is under warranty.", "Es hat Garantie.");
    }

    private static List<LineQuantity> units() {
        return List.of(new LineQuantity("1", 1));
    }
}
