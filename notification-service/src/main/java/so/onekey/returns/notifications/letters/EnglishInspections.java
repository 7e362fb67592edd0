package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.notification.Concern;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.InspectionFacts.InspectionReview;
import so.onekey.returns.notifications.notification.InspectionFacts.ItemSentBack;
import so.onekey.returns.notifications.notification.InspectionFacts.RefundDeclined;
import so.onekey.returns.notifications.notification.InspectionFacts.ReplacementApproved;
import so.onekey.returns.notifications.notification.InspectionFacts.ReplacementDeclined;

import java.util.List;

import static so.onekey.returns.notifications.letters.EnglishWords.draft;
import static so.onekey.returns.notifications.letters.EnglishWords.reasons;

/** English letters about what the inspection found. */
final class EnglishInspections {

    private EnglishInspections() {}

    static Draft write(InspectionFacts facts, Particulars about) {
        return switch (facts) {
            case InspectionReview review -> review(review, about);
            case RefundDeclined declined -> declined(draft("We can't refund what you sent us (" + declined.rmaNumber() + ")", about),
                    "that we can't give you the money back", declined.rmaNumber(), declined.lines(), about);
            case ReplacementApproved approved -> replaced(approved, about);
            case ReplacementDeclined declined -> declined(draft("We can't replace what you sent us (" + declined.rmaNumber() + ")", about),
                    "that we can't replace it", declined.rmaNumber(), declined.lines(), about);
            case ItemSentBack sent -> sentBack(sent, about);
        };
    }

    private static Draft review(InspectionReview review, Particulars about) {
        return draft("A person decides on what we found (" + review.rmaNumber() + ")", about)
                .say("We have inspected what you sent us for " + review.rmaNumber() + ". " + because(review.concern())
                        + " That is no verdict: a person looks at it and writes to you " + EnglishWords.withinReview(about) + ", by "
                        + about.reviewedBy(review.since()) + ".")
                .items(reasons(review.lines(), about))
                .say("You don't need to do anything. If there is something that we should know, write to " + about.contactAddress()
                        + " and name " + review.rmaNumber() + ".");
    }

    private static String because(Concern concern) {
        return switch (concern) {
            case OTHER_FAULT -> "There is a fault, but another one than you had described.";
            case TAMPERED -> "The item shows signs of having been opened or changed, which may have happened before it came to you.";
            case NOT_THE_CLAIMED_ITEM -> "By its serial number it is another item than the one that we had sent you.";
        };
    }

    private static Draft declined(Draft letter, String what, String rmaNumber, List<DecidedLine> lines, Particulars about) {
        letter.say("We have inspected what you sent us for " + rmaNumber + ", and we are sorry " + what
                + " for the following. Here is why (REFUND-1):").items(reasons(lines, about))
                .say("The item comes back to you. We write as soon as it is on its way.");
        return EnglishWords.contest(letter, rmaNumber, about);
    }

    private static Draft replaced(ReplacementApproved approved, Particulars about) {
        return draft("Your replacement for " + approved.rmaNumber() + " is approved", about)
                .say("We replace the following free of charge, and have asked our shop to send it to you:")
                .items(reasons(approved.lines(), about))
                .say("You don't need to do anything. If it should not be available, a person writes to you and finds another way.")
                .warn("When it arrives", "Please check first that the seal is intact.",
                        "Set the wallet up yourself, with new recovery words. One that comes with words or a PIN already set is not safe:"
                                + " please don't use it, and tell us.");
    }

    private static Draft sentBack(ItemSentBack sent, Particulars about) {
        return draft("Your item is on its way back to you (" + sent.rmaNumber() + ")", about)
                .say("We have sent the following back to you." + EnglishWords.followed(sent.tracking()))
                .items(EnglishWords.articles(sent.lines(), about))
                .say("It has been out of your hands: if it is a wallet, please reset it and set it up with new recovery words before you"
                        + " use it again.");
    }
}
