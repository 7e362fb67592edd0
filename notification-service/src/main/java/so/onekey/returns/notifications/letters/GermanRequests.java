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

import static so.onekey.returns.notifications.letters.GermanWords.article;
import static so.onekey.returns.notifications.letters.GermanWords.articles;
import static so.onekey.returns.notifications.letters.GermanWords.draft;
import static so.onekey.returns.notifications.letters.GermanWords.reasons;

/** German letters about a request. */
final class GermanRequests {

    private GermanRequests() {}

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
        Draft letter = draft("Ein Mensch sieht sich Ihre Anfrage " + review.rmaNumber() + " an", about)
                .say(because(review.occasion()) + " Ein Mensch sieht sich Ihre Anfrage " + review.rmaNumber() + " an und schreibt Ihnen "
                        + GermanWords.withinReview(about) + ", bis zum " + about.reviewedBy(review.since())
                        + ", mit einer Entscheidung oder einer Frage. Bis dahin müssen Sie nichts tun. Bitte senden Sie uns nichts zu, solange"
                        + " wir Sie nicht darum bitten.");
        if (review.urgent()) {
            letter.warn("Bitte gehen Sie bis dahin vorsichtig damit um",
                    "Bitte benutzen Sie den Artikel nicht und laden Sie ihn nicht auf.",
                    "Ist es eine Wallet, richten Sie sie nicht ein und senden Sie nichts an sie. Haben Sie sie schon benutzt, übertragen Sie Ihr"
                            + " Guthaben jetzt auf eine andere Wallet mit neuen Wiederherstellungswörtern.",
                    "Wird der Artikel heiß, bläht er sich auf oder läuft er aus, halten Sie Abstand und halten Sie alles Brennbare fern. Bitte"
                            + " versenden Sie ihn dann auf keinen Fall.");
        }
        return letter.items(reasons(review.lines(), about));
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

    private static Draft question(InformationRequested question, Particulars about) {
        return draft("Wir haben eine Frage zu Ihrer Anfrage " + question.rmaNumber(), about)
                .say("Ein Mensch sieht sich Ihre Anfrage " + question.rmaNumber()
                        + " an und muss noch etwas mehr wissen, bevor er darüber entscheidet.")
                .items(List.of(new Item("Das würde uns helfen", question.wanted().stream().map(GermanRequests::wish).toList())))
                .link("Frage lesen und beantworten", about.claimPage())
                .say((question.answerDue() == null
                        ? "Bitte antworten Sie, sobald Sie können."
                        : "Bitte antworten Sie bis zum " + about.dayEndingAt(question.answerDue()) + ".")
                        + " Wenn Ihnen das lieber ist, schreiben Sie an " + about.contactAddress() + " und nennen Sie "
                        + question.rmaNumber() + ".");
    }

    private static String wish(Wanted wanted) {
        return switch (wanted) {
            case PHOTOS ->
                "Fotos vom Artikel und von seiner Verpackung. Bitte achten Sie darauf, dass weder Wiederherstellungswörter noch eine PIN auf"
                        + " dem Bild sind.";
            case SERIAL_NUMBER -> "Die Seriennummer des Artikels.";
            case DESCRIPTION -> "Was geschehen ist, in Ihren eigenen Worten.";
            case OTHER -> "Die Antwort auf eine Frage, die Sie auf Ihrer Seite finden.";
        };
    }

    private static Draft approved(ReturnApproved approved, Particulars about) {
        return draft("Wir haben Ihre Anfrage " + approved.rmaNumber() + " angenommen", about)
                .say("Gute Nachricht: Wir haben Ihre Anfrage " + approved.rmaNumber() + " angenommen. So geht es weiter:")
                .items(approved.lines().stream().map(line -> whatHappens(line, about)).toList());
    }

    private static Item whatHappens(DecidedLine line, Particulars about) {
        return new Item(article(line.quantity(), line.lineId(), about),
                Stream.concat(Stream.ofNullable(line.resolution()).map(GermanRequests::next), about.reasons(line.findings()).stream())
                        .toList());
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

    private static Draft rejected(ReturnRejected rejected, Particulars about) {
        Draft letter = draft("Wir können Ihre Anfrage " + rejected.rmaNumber() + " nicht annehmen", about)
                .say("Danke, dass Sie sich an uns gewandt haben. Wir haben uns Ihre Anfrage " + rejected.rmaNumber()
                        + " angesehen und können sie für das Folgende leider nicht annehmen. Das sind die Gründe:")
                .items(reasons(rejected.lines(), about));
        return GermanWords.contest(letter, rejected.rmaNumber(), about);
    }

    private static Draft withdrawn(ReturnWithdrawn withdrawn, Particulars about) {
        return draft("Zurückgezogen, wie Sie es wünschten (" + withdrawn.rmaNumber() + ")", about)
                .say("Wie gewünscht gehört das Folgende nicht mehr zu Ihrer Anfrage " + withdrawn.rmaNumber()
                        + ". Es bleibt bei Ihnen; bitte senden Sie es uns nicht zu.")
                .items(articles(withdrawn.lines(), about))
                .say("Sollte doch etwas damit nicht stimmen, können Sie jederzeit eine neue Anfrage stellen (REQUEST-1).");
    }
}
