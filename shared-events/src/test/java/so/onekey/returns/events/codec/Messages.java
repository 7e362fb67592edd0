package so.onekey.returns.events.codec;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import so.onekey.returns.events.Address;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.Category;
import so.onekey.returns.events.ClaimMessage.*;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.Customer;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.FailedPart;
import so.onekey.returns.events.Finding;
import so.onekey.returns.events.HoldCause;
import so.onekey.returns.events.InformationKind;
import so.onekey.returns.events.InspectionConcern;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage.*;
import so.onekey.returns.events.OpenPart;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundMessage.*;
import so.onekey.returns.events.RefundPart;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.ReplacedLine;
import so.onekey.returns.events.RequestedLine;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.events.Seal;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.events.ShippedLine;
import so.onekey.returns.events.StorefrontMessage.*;
import so.onekey.returns.events.Verdict;

/** One message of every type, with every optional component filled. */
final class Messages {
    static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");
    private static final Instant LATER = Instant.parse("2026-03-16T15:59:59.999Z");
    private static final String CLAIM = "c-7f3a";
    private static final String ORDER = "o-1001";
    private static final String RMA = "RMA-7F3A-0001";
    private static final String POLICY = "2026-01";
    private static final String REFUND = "r-7f3a-1";
    private static final String PARCEL = "p-55";

    private Messages() {}

    static Stream<Message> oneOfEach() {
        return Stream.of(storefront(), claims(), parcels(), refunds(), notifications()).flatMap(List::stream);
    }

    static OrderPlaced orderPlaced() {
        var customer = new Customer("cu-9", "satoshi@example.com", "Satoshi", "pt-BR");
        var address = new Address("1 Queen's Road", "Flat 2", "Hong Kong", "999077", "HK Island", "HK");
        var wallet = new OrderLine("1", "OK-PRO-BLK", "Hardware wallet, black", Category.STANDARD, 2, usd("99.50"), usd("0.00"), false,
                false);
        var card = new OrderLine("2", "GIFT-50", "Gift card", Category.CUSTOM, 1, usd("50.00"), usd("5.00"), true, true);
        return new OrderPlaced(ORDER, AT, customer, address, List.of(wallet, card), usd("12.00"),
                List.of(new CapturedPayment("stripe", "pi_1", "credit_card", usd("256.00"))));
    }

    static RefundApproved refundApproved() {
        return new RefundApproved(CLAIM, ORDER, AT, REFUND, AT, usd("111.50"),
                List.of(new RefundedLine("1", 1, usd("99.50"), findings("DAMAGE-1"))), usd("12.00"),
                List.of(new RefundablePayment("stripe", "pi_1", "credit_card", usd("256.00"), usd("0.00"))));
    }

    static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    static List<Finding> findings(String clause) {
        return List.of(new Finding(clause, Verdict.APPLIES, Map.of("en", "Reported at once.", "zh-HK", "已即時報告。")));
    }

    private static List<Message> storefront() {
        var shipped = List.of(new ShippedLine("1", 2, List.of("SN-1", "SN-2")));
        var replaced = List.of(new ReplacedLine("3", "1", 1, List.of("SN-3")));
        return List.of(orderPlaced(), new OrderDispatched(ORDER, AT, "Hongkong Post", "RR 123 456 789 HK", "s-1", shipped),
                new OrderDelivered(ORDER, AT, "Hongkong Post", "RR 123 456 789 HK", "s-1", shipped), new OrderCancelled(ORDER, AT, units()),
                new ShipmentStopped(ORDER, CLAIM, units(), AT), new ShipmentStopRefused(ORDER, CLAIM, units(), AT),
                new ReplacementDispatched(ORDER, CLAIM, replaced, AT, "DHL Express", "JD0099"),
                new ReplacementDelivered(ORDER, CLAIM, replaced, AT, "DHL Express", "JD0099"),
                new ReplacementUnavailable(ORDER, CLAIM, units(), AT), new PaymentRefunded(ORDER, "pi_1", "re_0", usd("20.00"), AT),
                new CustomerErasureRequested("cu-9", List.of(ORDER)));
    }

    private static List<Message> claims() {
        var approved = decided(Outcome.APPROVED, Resolution.RETURN_FOR_REFUND, "DAMAGE-1");
        var replaced = decided(Outcome.APPROVED, Resolution.WARRANTY_REPLACEMENT, "WARRANTY-1");
        var rejected = decided(Outcome.REJECTED, null, "WARRANTY-2");
        var review = decided(Outcome.REVIEW, null, "CONTACT-1");
        return List.of(
                new ReturnRequested(CLAIM, ORDER, AT, RMA, AT, List.of(new RequestedLine("1", 1, Reason.DEFECTIVE, Remedy.REPLACEMENT))),
                new ReturnReviewRequested(CLAIM, ORDER, AT, RMA, POLICY, review, ReviewCause.STOP_UNANSWERED, true),
                new InformationRequested(CLAIM, ORDER, AT, RMA, "q-1", List.of(InformationKind.PHOTOS), "staff-17", LATER),
                new ReturnApproved(CLAIM, ORDER, AT, RMA, POLICY, approved), new ReturnRejected(CLAIM, ORDER, AT, RMA, POLICY, rejected),
                new ShipmentStopRequested(CLAIM, ORDER, AT, units(), LATER),
                new ReturnLabelIssued(CLAIM, ORDER, AT, RMA, "l-1", "Hongkong Post", "RR987654321HK", LATER),
                new ReturnReminderDue(CLAIM, ORDER, AT, RMA, "l-1", LATER),
                new ReturnInTransit(CLAIM, ORDER, AT, RMA, "l-1", "Hongkong Post", "RR987654321HK", AT),
                new ReturnWithdrawn(CLAIM, ORDER, AT, RMA, units()), new ReturnExpired(CLAIM, ORDER, AT, RMA, units()),
                new ItemInspected(CLAIM, ORDER, AT, PARCEL, "1", 1, "SN-1", Seal.BROKEN, Condition.FAULT_CONFIRMED, "staff-3"),
                new InspectionReviewRequested(CLAIM, ORDER, AT, RMA, POLICY, review, InspectionConcern.NOT_THE_CLAIMED_ITEM),
                refundApproved(), new RefundDeclined(CLAIM, ORDER, AT, RMA, POLICY, rejected),
                new ReplacementApproved(CLAIM, ORDER, AT, RMA, POLICY, replaced),
                new ReplacementDeclined(CLAIM, ORDER, AT, RMA, POLICY, rejected),
                new ItemSentBack(CLAIM, ORDER, AT, RMA, units(), "Hongkong Post", "RR555HK"), new ClaimClosed(CLAIM, ORDER, AT, RMA),
                new CustomerDataErased("cu-9", List.of(ORDER), AT));
    }

    private static List<Message> parcels() {
        return List.of(new ParcelReceived(CLAIM, ORDER, AT, PARCEL, RMA, "Hongkong Post", "RR987654321HK", "staff-3"),
                new ParcelHeld(CLAIM, ORDER, AT, PARCEL, HoldCause.WITHDRAWN),
                new ParcelRefused(CLAIM, ORDER, AT, PARCEL, POLICY, findings("REQUEST-3")),
                new ParcelMatched(CLAIM, ORDER, AT, PARCEL, RMA, "staff-3"),
                new ParcelReturnedToSender(CLAIM, ORDER, AT, PARCEL, "Hongkong Post", "RR 123 456 789 HK"),
                new ParcelSentBack(CLAIM, ORDER, AT, PARCEL, "Hongkong Post", "RR555HK"),
                new RecoveryWordsDestroyed(CLAIM, ORDER, AT, PARCEL, "1", "staff-3"));
    }

    private static List<Message> refunds() {
        var open = List.of(new OpenPart("pi_1", "stripe", "credit_card", usd("111.50")));
        var failed = List.of(new FailedPart("pi_1", "stripe", "credit_card", usd("111.50"), "re_1", "expired_or_canceled_card"));
        var parts = List.of(new RefundPart("pi_1", "stripe", "credit_card", usd("111.50"), "re_1"));
        return List.of(new RefundScheduled(REFUND, CLAIM, ORDER, AT, usd("111.50"), LATER, LATER),
                new RefundIssued(REFUND, CLAIM, ORDER, AT, usd("111.50"), parts),
                new RefundFailed(REFUND, CLAIM, ORDER, AT, usd("111.50"), failed),
                new RefundOutcomeUnknown(REFUND, CLAIM, ORDER, AT, usd("111.50"), open),
                new RefundAwaitsSettlement(REFUND, CLAIM, ORDER, AT, SettlementCause.DISPUTED, usd("111.50"), open),
                new RefundReversed(REFUND, CLAIM, ORDER, AT, usd("111.50"), failed),
                new RefundOverdue(REFUND, CLAIM, ORDER, AT, usd("111.50"), LATER),
                new RefundEscalated(REFUND, CLAIM, ORDER, AT, usd("111.50"), LATER));
    }

    private static List<Message> notifications() {
        return List.of(new NotificationSent("n-1", CLAIM, ORDER, "return-approved", AT),
                new NotificationFailed("n-2", CLAIM, ORDER, "return-approved", AT, "mailbox-unknown"));
    }

    private static List<DecidedLine> decided(Outcome outcome, Resolution resolution, String clause) {
        return List.of(new DecidedLine("1", 1, outcome, resolution, findings(clause)));
    }

    private static List<LineQuantity> units() {
        return List.of(new LineQuantity("1", 1));
    }
}
