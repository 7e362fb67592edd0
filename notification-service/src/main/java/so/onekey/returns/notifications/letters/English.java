package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.Facts.RefundIssued;
import so.onekey.returns.notifications.notification.Facts.RefundScheduled;
import so.onekey.returns.notifications.notification.Facts.ReturnApproved;
import so.onekey.returns.notifications.notification.Facts.ReturnRejected;
import so.onekey.returns.notifications.notification.Facts.ReviewRequested;
import so.onekey.returns.notifications.notification.Facts.SettlementAwaited;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.Obstacle;

import java.util.List;
import java.util.stream.Stream;

/** Our letters in English. */
final class English implements Language {

    @Override
    public Letter write(Facts facts, Particulars about) {
        Draft letter = switch (facts) {
            case ReturnApproved approved -> approved(approved, about);
            case ReturnRejected rejected -> rejected(rejected, about);
            case ReviewRequested review -> review(review, about);
            case RefundScheduled scheduled -> scheduled(scheduled, about);
            case RefundIssued issued -> issued(issued, about);
            case SettlementAwaited settlement -> settlement(settlement, about);
        };
        return letter.say("If you have any question, write to " + about.contactAddress() + " at any time (CONTACT-1).")
                .say("Kind regards, OneKey").done();
    }

    private static Draft approved(ReturnApproved approved, Particulars about) {
        return draft("We have approved your request " + approved.rmaNumber(), about)
                .say("Good news: we have approved your request " + approved.rmaNumber() + ". This is what happens next:")
                .items(items(approved.lines(), about));
    }

    private static Draft rejected(ReturnRejected rejected, Particulars about) {
        return draft("We can't accept your request " + rejected.rmaNumber(), about)
                .say("Thank you for turning to us. We have looked at your request " + rejected.rmaNumber()
                        + ", and we are sorry that we can't accept it for the following. Here is why:")
                .items(items(rejected.lines(), about))
                .say("If you think that we have missed something, each decision can be contested once: write to " + about.contactAddress()
                        + ", name " + rejected.rmaNumber() + ", and tell us what we should know. A person will then look at it again.")
                .say("Your statutory rights are unaffected.");
    }

    private static Draft review(ReviewRequested review, Particulars about) {
        return draft("A person is looking at your request " + review.rmaNumber(), about)
                .say(because(review.occasion()) + " A person is looking at your request " + review.rmaNumber()
                        + " and will write to you within " + days(about.reviewBusinessDays())
                        + ". Until then you don't need to do anything. Please don't send us anything unless we ask you to.")
                .items(items(review.lines(), about));
    }

    private static String because(Occasion occasion) {
        return switch (occasion) {
            case RULE -> "Your case deserves a closer look than a fixed rule can give it.";
            case STOP_REFUSED, DISPATCHED_MEANWHILE -> "We tried to stop the shipment, but it had already left our warehouse.";
            case STOP_UNANSWERED -> "We tried to stop the shipment and don't know yet whether it could be held back.";
            case LABEL_LATE -> "Your return label takes longer than it should, and we are sorry about that.";
            case PARCEL_LOST -> "The parcel that you sent to us has not arrived yet.";
            case REPLACEMENT_UNAVAILABLE -> "The replacement that we promised you is not available at the moment.";
            case CONTESTED -> "You asked us to look at our decision again.";
        };
    }

    private static Draft scheduled(RefundScheduled scheduled, Particulars about) {
        String amount = amount(scheduled.amount(), about);
        return draft("Your refund of " + amount + " is approved (order " + about.order() + ")", about)
                .say("Your refund of " + amount + " for the order " + about.order() + " is approved. It goes back the way you paid, by "
                        + about.dayEndingAt(scheduled.due()) + " at the latest (REFUND-2). You don't need to do anything for it.")
                .say("After that, your bank or card company may need some more time until you can see it (REFUND-3).");
    }

    private static Draft issued(RefundIssued issued, Particulars about) {
        String amount = amount(issued.amount(), about);
        return draft("Your refund of " + amount + " is on its way (order " + about.order() + ")", about)
                .say("We have sent your refund of " + amount + " for the order " + about.order() + " on its way:")
                .items(issued.parts().stream().map(part -> new Item(amount(part.amount(), about) + ", " + method(part.method()), List.of()))
                        .toList())
                .say("Your bank or card company may need some more time until you can see it (REFUND-3).");
    }

    private static Draft settlement(SettlementAwaited settlement, Particulars about) {
        String amount = amount(settlement.amount(), about);
        return draft("Your refund of " + amount + " is settled by a person (order " + about.order() + ")", about)
                .say(because(settlement.obstacle()) + " A person settles " + amount + " of your refund for the order " + about.order()
                        + " and will write to you to ask how. Until then you don't need to do anything.")
                .say("We never ask for recovery words, PINs or card numbers.");
    }

    private static String because(Obstacle obstacle) {
        return switch (obstacle) {
            case CANNOT -> "The way you paid can't take a refund by itself.";
            case FAILED -> "We tried to refund you the way you paid, and it did not work.";
            case DISPUTED -> "The payment is disputed at your bank at the moment, so we can't refund it in the usual way.";
            case OVER_CAP -> "We have to look at the amount once more.";
        };
    }

    private static Draft draft(String subject, Particulars about) {
        return Letter.draft("en", subject).say(about.name().map(name -> "Hello " + name + ",").orElse("Hello,"));
    }

    private static List<Item> items(List<DecidedLine> lines, Particulars about) {
        return lines.stream().map(line -> new Item(line.quantity() + " × " + about.title(line).orElse("item " + line.lineId()),
                Stream.concat(Stream.ofNullable(line.resolution()).map(English::next), about.reasons(line).stream()).toList())).toList();
    }

    private static String next(Resolution resolution) {
        return switch (resolution) {
            case CANCELLATION ->
                "Cancelled: we have asked for the shipment to be stopped. As soon as that is confirmed, your money goes back"
                        + " the way you paid. If it can't be stopped any more, a person will write to you.";
            case RETURN_FOR_REFUND ->
                "Return for a refund: you will get a return label and instructions from us. Please don't send anything"
                        + " before you have them.";
            case WARRANTY_REPLACEMENT ->
                "Replacement free of charge: you will get a return label and instructions from us. Please don't send"
                        + " anything before you have them.";
            case REFUND_WITHOUT_RETURN -> "Refund: your money goes back the way you paid. You don't need to send anything back.";
            case RESHIPMENT -> "New shipment: we send it to you once more, free of charge. You don't need to send anything back.";
        };
    }

    private static String amount(Money money, Particulars about) {
        return money.getCurrencyUnit().getCode() + " " + about.figures(money);
    }

    private static String method(String method) {
        return switch (method) {
            case "credit_card", "card" -> "to your card";
            case "paypal" -> "to your PayPal account";
            case "bank_transfer" -> "to your bank account";
            default -> "the way you paid (" + method.replace('_', ' ') + ")";
        };
    }

    private static String days(int businessDays) {
        return businessDays == 1 ? "1 business day" : businessDays + " business days";
    }
}
