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

/** Our letters in German. */
final class German implements Language {

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
        return letter.say("Bei Fragen erreichen Sie uns jederzeit unter " + about.contactAddress() + " (CONTACT-1).")
                .say("Freundliche Grüße, OneKey").done();
    }

    private static Draft approved(ReturnApproved approved, Particulars about) {
        return draft("Wir haben Ihre Anfrage " + approved.rmaNumber() + " angenommen", about)
                .say("Gute Nachricht: Wir haben Ihre Anfrage " + approved.rmaNumber() + " angenommen. So geht es weiter:")
                .items(items(approved.lines(), about));
    }

    private static Draft rejected(ReturnRejected rejected, Particulars about) {
        return draft("Wir können Ihre Anfrage " + rejected.rmaNumber() + " nicht annehmen", about)
                .say("Danke, dass Sie sich an uns gewandt haben. Wir haben uns Ihre Anfrage " + rejected.rmaNumber()
                        + " angesehen und können sie für das Folgende leider nicht annehmen. Das sind die Gründe:")
                .items(items(rejected.lines(), about))
                .say("Wenn wir Ihrer Meinung nach etwas übersehen haben, können Sie jeder Entscheidung einmal widersprechen: Schreiben Sie an "
                        + about.contactAddress() + ", nennen Sie " + rejected.rmaNumber()
                        + " und sagen Sie uns, was wir wissen sollten. Dann sieht es sich ein Mensch noch einmal an.")
                .say("Ihre gesetzlichen Rechte bleiben davon unberührt.");
    }

    private static Draft review(ReviewRequested review, Particulars about) {
        return draft("Ein Mensch sieht sich Ihre Anfrage " + review.rmaNumber() + " an", about)
                .say(because(review.occasion()) + " Ein Mensch sieht sich Ihre Anfrage " + review.rmaNumber()
                        + " an und schreibt Ihnen innerhalb"
                        + " von " + days(about.reviewBusinessDays())
                        + ". Bis dahin müssen Sie nichts tun. Bitte senden Sie uns nichts zu, solange wir Sie nicht darum bitten.")
                .items(items(review.lines(), about));
    }

    private static String because(Occasion occasion) {
        return switch (occasion) {
            case RULE -> "Ihr Fall verdient einen genaueren Blick, als ihn eine feste Regel geben kann.";
            case STOP_REFUSED, DISPATCHED_MEANWHILE ->
                "Wir wollten den Versand stoppen, aber die Sendung hatte unser Lager schon verlassen.";
            case STOP_UNANSWERED -> "Wir wollten den Versand stoppen und wissen noch nicht, ob das gelungen ist.";
            case LABEL_LATE -> "Ihr Rücksendeetikett braucht länger, als es sollte; das tut uns leid.";
            case PARCEL_LOST -> "Das Paket, das Sie uns gesandt haben, ist noch nicht angekommen.";
            case REPLACEMENT_UNAVAILABLE -> "Der Ersatz, den wir Ihnen zugesagt haben, ist im Moment nicht verfügbar.";
            case CONTESTED -> "Sie haben uns gebeten, unsere Entscheidung noch einmal anzusehen.";
        };
    }

    private static Draft scheduled(RefundScheduled scheduled, Particulars about) {
        String amount = amount(scheduled.amount(), about);
        return draft("Ihre Erstattung über " + amount + " ist genehmigt (Bestellung " + about.order() + ")", about)
                .say("Ihre Erstattung über " + amount + " für die Bestellung " + about.order()
                        + " ist genehmigt. Das Geld geht spätestens am " + about.dayEndingAt(scheduled.due())
                        + " auf dem Weg zurück, auf dem Sie bezahlt haben (REFUND-2). Sie müssen dafür nichts tun.")
                .say("Danach kann es bei Ihrer Bank oder Kartengesellschaft noch etwas dauern, bis Sie es sehen (REFUND-3).");
    }

    private static Draft issued(RefundIssued issued, Particulars about) {
        String amount = amount(issued.amount(), about);
        return draft("Ihre Erstattung über " + amount + " ist unterwegs (Bestellung " + about.order() + ")", about)
                .say("Wir haben Ihre Erstattung über " + amount + " für die Bestellung " + about.order() + " auf den Weg gebracht:")
                .items(issued.parts().stream().map(part -> new Item(amount(part.amount(), about) + ", " + method(part.method()), List.of()))
                        .toList())
                .say("Bei Ihrer Bank oder Kartengesellschaft kann es noch etwas dauern, bis Sie es sehen (REFUND-3).");
    }

    private static Draft settlement(SettlementAwaited settlement, Particulars about) {
        String amount = amount(settlement.amount(), about);
        return draft("Um Ihre Erstattung über " + amount + " kümmert sich ein Mensch (Bestellung " + about.order() + ")", about)
                .say(because(settlement.obstacle()) + " Ein Mensch kümmert sich um " + amount + " Ihrer Erstattung für die Bestellung "
                        + about.order() + " und fragt Sie, wie Sie das Geld bekommen möchten. Bis dahin müssen Sie nichts tun.")
                .say("Wir fragen nie nach Wiederherstellungswörtern, PINs oder Kartennummern.");
    }

    private static String because(Obstacle obstacle) {
        return switch (obstacle) {
            case CANNOT -> "Auf dem Weg, auf dem Sie bezahlt haben, können wir nicht von selbst erstatten.";
            case FAILED -> "Wir wollten Ihnen das Geld auf dem Weg erstatten, auf dem Sie bezahlt haben, und das hat nicht geklappt.";
            case DISPUTED -> "Die Zahlung wird gerade bei Ihrer Bank beanstandet, deshalb können wir sie nicht wie üblich erstatten.";
            case OVER_CAP -> "Wir müssen uns den Betrag noch einmal ansehen.";
        };
    }

    private static Draft draft(String subject, Particulars about) {
        return Letter.draft("de", subject).say(about.name().map(name -> "Guten Tag " + name + ",").orElse("Guten Tag,"));
    }

    private static List<Item> items(List<DecidedLine> lines, Particulars about) {
        return lines.stream().map(line -> new Item(line.quantity() + " × " + about.title(line).orElse("Artikel " + line.lineId()),
                Stream.concat(Stream.ofNullable(line.resolution()).map(German::next), about.reasons(line).stream()).toList())).toList();
    }

    private static String next(Resolution resolution) {
        return switch (resolution) {
            case CANCELLATION ->
                "Storniert: Wir lassen den Versand stoppen. Sobald das bestätigt ist, geht Ihr Geld auf dem Weg zurück, auf dem"
                        + " Sie bezahlt haben. Lässt er sich nicht mehr stoppen, schreibt Ihnen ein Mensch.";
            case RETURN_FOR_REFUND ->
                "Rückgabe gegen Erstattung: Sie bekommen von uns ein Rücksendeetikett und eine Anleitung. Bitte senden Sie"
                        + " vorher nichts ein.";
            case WARRANTY_REPLACEMENT ->
                "Kostenloser Ersatz: Sie bekommen von uns ein Rücksendeetikett und eine Anleitung. Bitte senden Sie"
                        + " vorher nichts ein.";
            case REFUND_WITHOUT_RETURN -> "Erstattung: Ihr Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben. Sie müssen nichts"
                    + " zurücksenden.";
            case RESHIPMENT -> "Neue Sendung: Wir senden es Ihnen kostenlos noch einmal. Sie müssen nichts zurücksenden.";
        };
    }

    private static String amount(Money money, Particulars about) {
        return about.figures(money) + " " + money.getCurrencyUnit().getCode();
    }

    private static String method(String method) {
        return switch (method) {
            case "credit_card", "card" -> "auf Ihre Karte";
            case "paypal" -> "auf Ihr PayPal-Konto";
            case "bank_transfer" -> "auf Ihr Bankkonto";
            default -> "auf dem Weg, auf dem Sie bezahlt haben (" + method.replace('_', ' ') + ")";
        };
    }

    private static String days(int businessDays) {
        return businessDays == 1 ? "1 Geschäftstag" : businessDays + " Geschäftstagen";
    }
}
