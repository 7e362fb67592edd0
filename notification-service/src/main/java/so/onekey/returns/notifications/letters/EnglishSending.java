package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.notification.SendingFacts;
import so.onekey.returns.notifications.notification.SendingFacts.InTransit;
import so.onekey.returns.notifications.notification.SendingFacts.LabelIssued;
import so.onekey.returns.notifications.notification.SendingFacts.ReminderDue;
import so.onekey.returns.notifications.notification.SendingFacts.ReturnExpired;

import static so.onekey.returns.notifications.letters.EnglishWords.articles;
import static so.onekey.returns.notifications.letters.EnglishWords.draft;

/** English letters about a parcel that is to come to us. */
final class EnglishSending {

    private EnglishSending() {}

    static Draft write(SendingFacts facts, Particulars about) {
        return switch (facts) {
            case LabelIssued label -> label(label, about);
            case ReminderDue reminder -> reminder(reminder, about);
            case InTransit transit -> transit(transit, about);
            case ReturnExpired expired -> expired(expired, about);
        };
    }

    private static Draft label(LabelIssued label, Particulars about) {
        String sendBy = about.dayEndingAt(label.sendBy());
        Draft letter = draft("Your return label for " + label.rmaNumber() + " is ready", about)
                .say("Your return label for " + label.rmaNumber() + " is ready. Please send the parcel by " + sendBy + ".");
        return EnglishWords.walletSafety(letter).link("Open the return label", about.label(label.labelId(), label.sendBy()))
                .item("How to send it", "Print the label. It is made for this return only.",
                        "Pack the item with everything that came with it, in a plain box in which nothing moves. Put a slip of paper with "
                                + label.rmaNumber() + " inside.",
                        "Stick the label on the outside and hand the parcel to " + label.carrier() + " by " + sendBy
                                + ". Please keep the receipt.",
                        "Your tracking number is " + label.trackingNumber() + ".")
                .say("The link opens the label until " + sendBy + " for anybody who has it, so please keep it to yourself.")
                .say("Once the parcel is here, we inspect it " + EnglishWords.withinInspection(about)
                        + " and tell you what comes of it (REFUND-1).");
    }

    private static Draft reminder(ReminderDue reminder, Particulars about) {
        String sendBy = about.dayEndingAt(reminder.sendBy());
        Draft letter = draft("Please send your parcel for " + reminder.rmaNumber() + " by " + sendBy, about)
                .say("We have not seen your parcel for " + reminder.rmaNumber() + " yet. Please send it by " + sendBy
                        + "; after that day the request ends. If it is on its way already, thank you: there is nothing left to do.")
                .say("If you would rather keep the item, you don't need to do anything either.");
        return EnglishWords.walletSafety(letter).link("Open the return label", about.label(reminder.labelId(), reminder.sendBy()));
    }

    private static Draft transit(InTransit transit, Particulars about) {
        return draft("Your parcel for " + transit.rmaNumber() + " is on its way to us", about)
                .say(transit.carrier() + " took over your parcel for " + transit.rmaNumber() + " on " + about.day(transit.scannedAt())
                        + ". Its tracking number is " + transit.trackingNumber() + ".")
                .say("We write to you when it arrives, and inspect it " + EnglishWords.withinInspection(about)
                        + " from then. You don't need to do anything.");
    }

    private static Draft expired(ReturnExpired expired, Particulars about) {
        return draft("Your request " + expired.rmaNumber() + " has ended", about)
                .say("We have not seen a parcel from you in time, so your request " + expired.rmaNumber() + " has ended for the following:")
                .items(articles(expired.lines(), about))
                .say("Please don't use the return label any more. If you have sent the parcel already, write to " + about.contactAddress()
                        + " and name " + expired.rmaNumber() + " and its tracking number: then we look for it.")
                .say("If something is still wrong with the item, you can make a new request (REQUEST-1).");
    }
}
