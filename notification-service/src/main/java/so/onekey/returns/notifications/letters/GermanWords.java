package so.onekey.returns.notifications.letters;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.Tracking;
import so.onekey.returns.notifications.notification.Units;

import java.util.List;

/** What several letters in German say alike. */
final class GermanWords {

    private GermanWords() {}

    static Draft draft(String subject, Particulars about) {
        return Letter.draft("de", subject).say(about.name().map(name -> "Guten Tag " + name + ",").orElse("Guten Tag,"));
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
        return quantity + " × " + about.title(lineId).orElse("Artikel " + lineId);
    }

    /** Whoever sends a wallet away has to read this first. */
    static Draft walletSafety(Draft letter) {
        return letter.warn("Vor dem Einpacken: So bleibt Ihre Wallet sicher",
                "Übertragen Sie zuerst Ihr ganzes Guthaben auf eine andere Wallet.",
                "Setzen Sie das Gerät dann zurück, damit nichts von Ihnen darauf bleibt. Lässt es sich nicht mehr zurücksetzen, ist es umso"
                        + " wichtiger, dass Ihr Guthaben anderswo liegt: Stellen Sie Ihre Wallet auf einem anderen Gerät wieder her und"
                        + " übertragen Sie es von dort auf neue Wiederherstellungswörter.",
                "Senden Sie uns nie Ihre Wiederherstellungswörter oder Ihre PIN, und fotografieren Sie sie nie: nicht im Paket, nicht in"
                        + " einer E-Mail, nicht in einem Chat.");
    }

    static Draft contest(Draft letter, String rmaNumber, Particulars about) {
        return letter
                .say("Wenn wir Ihrer Meinung nach etwas übersehen haben, können Sie jeder Entscheidung einmal widersprechen: Schreiben Sie"
                        + " an " + about.contactAddress() + ", nennen Sie " + rmaNumber
                        + " und sagen Sie uns, was wir wissen sollten. Dann sieht es sich ein Mensch noch einmal an.")
                .say("Ihre gesetzlichen Rechte bleiben davon unberührt.");
    }

    /** How to follow a parcel, as far as we know. */
    static String followed(@Nullable Tracking tracking) {
        if (tracking == null) {
            return "";
        }
        String with = tracking.carrier() == null ? "" : " mit " + tracking.carrier();
        return tracking.number() == null
                ? " Es reist" + with + "."
                : " Es reist" + with + " unter der Sendungsnummer " + tracking.number() + ".";
    }

    static String amount(Money money, Particulars about) {
        return about.figures(money) + " " + money.getCurrencyUnit().getCode();
    }

    static String withinReview(Particulars about) {
        return "innerhalb von " + days(about.reviewBusinessDays());
    }

    static String withinInspection(Particulars about) {
        return "innerhalb von " + days(about.inspectionBusinessDays());
    }

    private static String days(int businessDays) {
        return businessDays == 1 ? "1 Geschäftstag" : businessDays + " Geschäftstagen";
    }
}
