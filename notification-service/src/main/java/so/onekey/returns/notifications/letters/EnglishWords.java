package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.Tracking;
import so.onekey.returns.notifications.notification.Units;

import java.util.List;

/** What several letters in English say alike. */
final class EnglishWords {

    private EnglishWords() {}

    static Draft draft(String subject, Particulars about) {
        return Letter.draft("en", subject).say(about.name().map(name -> "Hello " + name + ",").orElse("Hello,"));
    }

    /** Each article with the reasons of its decision. */
    static List<Item> reasons(List<DecidedLine> lines, Particulars about) {
        return lines.stream()
                .map(line -> new Item(article(line.quantity(), line.lineId(), about), about.reasons(line.findings()))).toList();
    }

    static List<Item> articles(List<Units> units, Particulars about) {
        return units.stream().map(unit -> new Item(article(unit.quantity(), unit.lineId(), about), List.of())).toList();
    }

    static String article(int quantity, String lineId, Particulars about) {
        return quantity + " × " + about.title(lineId).orElse("item " + lineId);
    }

    /** Whoever sends a wallet away has to read this first. */
    static Draft walletSafety(Draft letter) {
        return letter.warn("Before you pack: keep your wallet safe",
                "Move all your funds to another wallet first.",
                "Then reset the device, so that nothing of yours is left on it. If it can't be reset any more, it matters all the more that"
                        + " your funds are elsewhere: restore your wallet on another device and move them from there to new recovery words.",
                "Never send us your recovery words or your PIN, and never photograph them: not in the parcel, not in a mail, not in a chat.");
    }

    static Draft contest(Draft letter, String rmaNumber, Particulars about) {
        return letter.say("If you think that we have missed something, you can contest each decision once: write to "
                + about.contactAddress() + ", name " + rmaNumber
                + ", and tell us what we should know. A person will then look at it again.").say("Your statutory rights are unaffected.");
    }

    /** How to follow a parcel, as far as we know. */
    static String followed(@Nullable Tracking tracking) {
        if (tracking == null) {
            return "";
        }
        String with = tracking.carrier() == null ? "" : " with " + tracking.carrier();
        return tracking.number() == null
                ? " It travels" + with + "."
                : " You can follow it" + with + ": the tracking number is " + tracking.number() + ".";
    }

    static String amount(Money money, Particulars about) {
        return money.getCurrencyUnit().getCode() + " " + about.figures(money);
    }

    static String withinReview(Particulars about) {
        return "within " + days(about.reviewBusinessDays());
    }

    static String withinInspection(Particulars about) {
        return "within " + days(about.inspectionBusinessDays());
    }

    private static String days(int businessDays) {
        return businessDays == 1 ? "1 business day" : businessDays + " business days";
    }
}
