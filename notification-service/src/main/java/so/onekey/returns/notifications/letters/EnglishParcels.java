package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.HoldCause;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.ParcelFacts.ParcelHeld;
import so.onekey.returns.notifications.notification.ParcelFacts.ParcelMatched;
import so.onekey.returns.notifications.notification.ParcelFacts.ParcelReceived;
import so.onekey.returns.notifications.notification.ParcelFacts.ParcelRefused;
import so.onekey.returns.notifications.notification.ParcelFacts.ParcelSentBack;
import so.onekey.returns.notifications.notification.ParcelFacts.RecoveryWordsDestroyed;
import so.onekey.returns.notifications.notification.ParcelFacts.ReturnedToSender;

import java.util.List;

import static so.onekey.returns.notifications.letters.EnglishWords.draft;
import static so.onekey.returns.notifications.letters.EnglishWords.followed;

/** English letters about a parcel at our warehouse. */
final class EnglishParcels {

    private EnglishParcels() {}

    static Draft write(ParcelFacts facts, Particulars about) {
        return switch (facts) {
            case ParcelReceived received -> received(received, about);
            case ParcelHeld held -> held(held, about);
            case ParcelRefused refused -> refused(refused, about);
            case ParcelMatched matched -> matched(matched, about);
            case ReturnedToSender returned -> returned(returned, about);
            case ParcelSentBack sent -> sentBack(sent, about);
            case RecoveryWordsDestroyed words -> recoveryWords(words, about);
        };
    }

    private static Draft received(ParcelReceived received, Particulars about) {
        return draft("Your parcel for " + received.rmaNumber() + " has arrived", about)
                .say("Your parcel for " + received.rmaNumber() + " has arrived. We inspect it " + EnglishWords.withinInspection(about)
                        + ", by " + about.inspectedBy(received.since())
                        + ", and then tell you what comes of it (REFUND-1). You don't need to do anything.");
    }

    private static Draft held(ParcelHeld held, Particulars about) {
        return draft("We keep a parcel of yours safe (order " + about.order() + ")", about)
                .say(because(held.cause()) + " We keep the parcel safe. A person decides what becomes of it and writes to you "
                        + EnglishWords.withinReview(about) + ", by " + about.reviewedBy(held.since()) + ".")
                .say("You don't need to do anything. If there is something that we should know, write to " + about.contactAddress()
                        + " and name the order " + about.order() + ".");
    }

    private static String because(HoldCause cause) {
        return switch (cause) {
            case UNDER_REVIEW -> "A parcel from you has arrived while a person is still looking at your request.";
            case REJECTED -> "A parcel from you has arrived for a request that we had not been able to accept.";
            case WITHDRAWN -> "A parcel from you has arrived for a request that you had withdrawn.";
            case EXPIRED -> "A parcel from you has arrived after the time for it had passed.";
            case CLOSED -> "A parcel from you has arrived for a request that is already closed.";
        };
    }

    private static Draft refused(ParcelRefused refused, Particulars about) {
        return draft("We could not accept a parcel (order " + about.order() + ")", about)
                .say("A parcel has arrived that seems to belong to your order " + about.order()
                        + ". As nobody had requested a return for it, we are sorry that we could not accept it. It goes back to where it"
                        + " came from.")
                .items(List.of(new Item("Why", about.reasons(refused.findings()))))
                .item("How to request a return",
                        "Write to " + about.contactAddress() + ", name your order " + about.order()
                                + ", and say what is wrong (REQUEST-1).",
                        "If we approve it, you get a return label and instructions (REQUEST-2). Please wait for them before you send"
                                + " anything.")
                .say("If you did request this return, tell us its number, and we will find it. Your statutory rights are unaffected.");
    }

    private static Draft matched(ParcelMatched matched, Particulars about) {
        return draft("We have found your parcel for " + matched.rmaNumber(), about)
                .say("A parcel that we could not place at first belongs to your request " + matched.rmaNumber()
                        + "; we are sorry for the detour. We inspect it " + EnglishWords.withinInspection(about) + ", by "
                        + about.inspectedBy(matched.since()) + ", and then tell you what comes of it (REFUND-1).")
                .say("If we told you before that it could not be accepted, please forget about that.");
    }

    private static Draft returned(ReturnedToSender returned, Particulars about) {
        return draft("A parcel to you came back to us (order " + about.order() + ")", about)
                .say("A parcel for your order " + about.order() + " could not be delivered and came back to us."
                        + follow(returned) + " A person finds out why and writes to you " + EnglishWords.withinReview(about) + ", by "
                        + about.reviewedBy(returned.since()) + ".")
                .say("If your address has changed, please tell us at " + about.contactAddress() + ".");
    }

    private static String follow(ReturnedToSender returned) {
        return returned.tracking() == null || returned.tracking().number() == null
                ? ""
                : " Its tracking number is " + returned.tracking().number() + ".";
    }

    private static Draft sentBack(ParcelSentBack sent, Particulars about) {
        return draft("A parcel is on its way back to you (order " + about.order() + ")", about)
                .say("The parcel that we could not accept for your order " + about.order() + " is on its way back to where it came from."
                        + followed(sent.tracking()))
                .say("If something is wrong with the item, please request a return first: write to " + about.contactAddress()
                        + " and name the order (REQUEST-1).");
    }

    private static Draft recoveryWords(RecoveryWordsDestroyed words, Particulars about) {
        return draft("Please act now: recovery words were in your parcel (order " + about.order() + ")", about)
                .say("There were recovery words in the parcel for your order " + about.order() + ". We sealed and destroyed them on "
                        + about.day(words.foundAt()) + ", unread and without taking a picture.")
                .warn("Please move your funds now", "Regard these words as seen: the parcel went through many hands before it reached us.",
                        "Set up a wallet with new recovery words, and move all your funds to it.",
                        "Never use the old words again, on no device.",
                        "Keep the new words to yourself: never in a parcel, a photo, a mail or a chat.")
                .say("This changes nothing about your return (PRIVACY-1).");
    }
}
