package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.RefundFacts.RefundEscalated;
import so.onekey.returns.notifications.notification.RefundFacts.RefundIssued;
import so.onekey.returns.notifications.notification.RefundFacts.RefundReversed;
import so.onekey.returns.notifications.notification.RefundFacts.RefundScheduled;
import so.onekey.returns.notifications.notification.RefundFacts.SettlementAwaited;

import java.util.List;

import static so.onekey.returns.notifications.letters.EnglishWords.amount;
import static so.onekey.returns.notifications.letters.EnglishWords.draft;

/** English letters about money. */
final class EnglishRefunds {
    private static final String BANKS_TAKE_TIME = "your bank or card company may need some more time until you can see it (REFUND-3).";

    private EnglishRefunds() {}

    static Draft write(RefundFacts facts, Particulars about) {
        String amount = amount(facts.amount(), about);
        return switch (facts) {
            case RefundScheduled scheduled -> scheduled(scheduled, amount, about);
            case RefundIssued issued -> issued(issued, amount, about);
            case SettlementAwaited settlement -> settlement(settlement, amount, about);
            case RefundReversed ignored -> reversed(amount, about);
            case RefundEscalated escalated -> escalated(escalated, amount, about);
        };
    }

    private static Draft scheduled(RefundScheduled scheduled, String amount, Particulars about) {
        return draft("Your refund of " + amount + " is approved (order " + about.order() + ")", about)
                .say("Your refund of " + amount + " for the order " + about.order() + " is approved. It goes back the way you paid, by "
                        + about.dayEndingAt(scheduled.due()) + " at the latest (REFUND-2). You don't need to do anything for it.")
                .say("After that, " + BANKS_TAKE_TIME);
    }

    private static Draft issued(RefundIssued issued, String amount, Particulars about) {
        return draft("Your refund of " + amount + " is on its way (order " + about.order() + ")", about)
                .say("We have sent your refund of " + amount + " for the order " + about.order() + " on its way"
                        + (issued.parts().isEmpty() ? "." : ":"))
                .items(issued.parts().stream().map(part -> new Item(amount(part.amount(), about) + ", " + method(part.method()), List.of()))
                        .toList())
                .say("From now on, " + BANKS_TAKE_TIME);
    }

    private static Draft settlement(SettlementAwaited settlement, String amount, Particulars about) {
        if (settlement.obstacle() == Obstacle.CANNOT) {
            return whereTo(settlement, amount, about);
        }
        return draft("A person takes care of your refund of " + amount + " (order " + about.order() + ")", about)
                .say(because(settlement.obstacle()) + " A person now takes care of " + amount + " of your refund for the order "
                        + about.order() + ", and writes to you if they need to know anything from you.")
                .say("You don't need to do anything for it. We never ask for card numbers.");
    }

    private static Draft whereTo(SettlementAwaited settlement, String amount, Particulars about) {
        return draft("Where shall your refund of " + amount + " go? (order " + about.order() + ")", about)
                .say(because(settlement.obstacle()) + " So a person pays " + amount + " of your refund for the order " + about.order()
                        + ", and needs to know where to.")
                .say("Please tell us on this page, which is for you alone. It is good until the money is paid; what you write there is erased 30"
                        + " days later.")
                .link("Say where the money shall go", about.payoutPage(settlement.refundId(), "en"))
                .warn("What we never ask for", "Recovery words, PIN, private keys or card numbers. Never enter them anywhere.");
    }

    private static String because(Obstacle obstacle) {
        return switch (obstacle) {
            case CANNOT -> "The way you paid can't take a refund by itself.";
            case FAILED -> "We tried to refund you the way you paid, and it did not work.";
            case DISPUTED -> "The payment is disputed at your bank at the moment, so we can't refund it in the usual way.";
            case OVER_CAP -> "We have to look at the amount once more.";
        };
    }

    private static Draft reversed(String amount, Particulars about) {
        return draft("Your refund of " + amount + " came back to us (order " + about.order() + ")", about)
                .say("Your refund of " + amount + " for the order " + about.order()
                        + " was on its way and came back to us, as it does when a card or an account was closed, for example.")
                .say("The money is yours all the same. We take care that it reaches you, and write to you if we need to know anything from"
                        + " you. Until then you don't need to do anything.");
    }

    private static Draft escalated(RefundEscalated escalated, String amount, Particulars about) {
        return draft("Your refund of " + amount + " is late, and we are sorry (order " + about.order() + ")", about)
                .say("Your refund of " + amount + " for the order " + about.order() + " should have been on its way by "
                        + about.dayEndingAt(escalated.due())
                        + ", and is not yet. We are sorry; you should not have to ask for it (REFUND-4).")
                .say("A person in finance takes care of it now. You don't need to do anything, and we write to you as soon as the money is"
                        + " on its way.");
    }

    private static String method(String method) {
        return switch (method) {
            case "credit_card", "card" -> "to your card";
            case "paypal" -> "to your PayPal account";
            case "bank_transfer" -> "to your bank account";
            default -> "the way you paid (" + method.replace('_', ' ') + ")";
        };
    }
}
