package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.Occasion;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.RequestFacts.InformationRequested;
import so.onekey.returns.notifications.notification.RequestFacts.ReturnApproved;
import so.onekey.returns.notifications.notification.RequestFacts.ReturnRejected;
import so.onekey.returns.notifications.notification.RequestFacts.ReturnWithdrawn;
import so.onekey.returns.notifications.notification.RequestFacts.ReviewRequested;
import so.onekey.returns.notifications.notification.Wanted;

import java.util.List;
import java.util.stream.Stream;

import static so.onekey.returns.notifications.letters.EnglishWords.article;
import static so.onekey.returns.notifications.letters.EnglishWords.articles;
import static so.onekey.returns.notifications.letters.EnglishWords.draft;
import static so.onekey.returns.notifications.letters.EnglishWords.reasons;

/** English letters about a request. */
final class EnglishRequests {

    private EnglishRequests() {}

    static Draft write(RequestFacts facts, Particulars about) {
        return switch (facts) {
            case ReviewRequested review -> review(review, about);
            case InformationRequested question -> question(question, about);
            case ReturnApproved approved -> approved(approved, about);
            case ReturnRejected rejected -> rejected(rejected, about);
            case ReturnWithdrawn withdrawn -> withdrawn(withdrawn, about);
        };
    }

    private static Draft review(ReviewRequested review, Particulars about) {
        Draft letter = draft("A person is looking at your request " + review.rmaNumber(), about)
                .say(because(review.occasion()) + " A person is looking at your request " + review.rmaNumber() + " and will write to you "
                        + EnglishWords.withinReview(about) + ", by " + about.reviewedBy(review.since())
                        + ", with a decision or a question. Until then you don't need to do anything. Please don't send us anything unless"
                        + " we ask you to.");
        if (review.urgent()) {
            letter.warn("Until then, please be careful with the item", "Please don't use it and don't charge it.",
                    "If it is a wallet, don't set it up and don't send anything to it. If you have used it already, move your funds now to"
                            + " another wallet with new recovery words.",
                    "If it gets hot, swells or leaks, keep away from it and from anything that can burn. Please never send such an item.");
        }
        return letter.items(reasons(review.lines(), about));
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

    private static Draft question(InformationRequested question, Particulars about) {
        return draft("We have a question about your request " + question.rmaNumber(), about)
                .say("A person is looking at your request " + question.rmaNumber()
                        + " and needs to know a little more before deciding on it.")
                .items(List.of(new Item("What would help us", question.wanted().stream().map(EnglishRequests::wish).toList())))
                .link("Read the question and answer it", about.claimPage())
                .say((question.answerDue() == null
                        ? "Please answer when you can."
                        : "Please answer by " + about.dayEndingAt(question.answerDue()) + ".") + " If you prefer, write to "
                        + about.contactAddress() + " and name " + question.rmaNumber() + ".");
    }

    private static String wish(Wanted wanted) {
        return switch (wanted) {
            case PHOTOS ->
                "Photos of the item and of its packaging. Please make sure that no recovery words and no PIN are in the picture.";
            case SERIAL_NUMBER -> "The serial number of the item.";
            case DESCRIPTION -> "What happened, in your own words.";
            case OTHER -> "The answer to a question that you find on your page.";
        };
    }

    private static Draft approved(ReturnApproved approved, Particulars about) {
        return draft("We have approved your request " + approved.rmaNumber(), about)
                .say("Good news: we have approved your request " + approved.rmaNumber() + ". This is what happens next:")
                .items(approved.lines().stream().map(line -> whatHappens(line, about)).toList());
    }

    private static Item whatHappens(DecidedLine line, Particulars about) {
        return new Item(article(line.quantity(), line.lineId(), about),
                Stream.concat(Stream.ofNullable(line.resolution()).map(EnglishRequests::next), about.reasons(line.findings()).stream())
                        .toList());
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

    private static Draft rejected(ReturnRejected rejected, Particulars about) {
        Draft letter = draft("We can't accept your request " + rejected.rmaNumber(), about)
                .say("Thank you for turning to us. We have looked at your request " + rejected.rmaNumber()
                        + ", and we are sorry that we can't accept it for the following. Here is why:")
                .items(reasons(rejected.lines(), about));
        return EnglishWords.contest(letter, rejected.rmaNumber(), about);
    }

    private static Draft withdrawn(ReturnWithdrawn withdrawn, Particulars about) {
        return draft("Withdrawn, as you wished (" + withdrawn.rmaNumber() + ")", about)
                .say("As you wished, the following is no longer part of your request " + withdrawn.rmaNumber()
                        + ". It stays with you; please don't send it to us.")
                .items(articles(withdrawn.lines(), about))
                .say("Should something be wrong with it after all, you can make a new request at any time (REQUEST-1).");
    }
}
