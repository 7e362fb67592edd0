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

import static so.onekey.returns.notifications.letters.GermanWords.draft;
import static so.onekey.returns.notifications.letters.GermanWords.reasons;

/** German letters about what the inspection found. */
final class GermanInspections {

    private GermanInspections() {}

    static Draft write(InspectionFacts facts, Particulars about) {
        return switch (facts) {
            case InspectionReview review -> review(review, about);
            case RefundDeclined declined -> declined(
                    draft("Wir können das Eingesandte nicht erstatten (" + declined.rmaNumber() + ")", about), "nicht erstatten",
                    declined.rmaNumber(), declined.lines(), about);
            case ReplacementApproved approved -> replaced(approved, about);
            case ReplacementDeclined declined -> declined(
                    draft("Wir können das Eingesandte nicht ersetzen (" + declined.rmaNumber() + ")", about), "nicht ersetzen",
                    declined.rmaNumber(), declined.lines(), about);
            case ItemSentBack sent -> sentBack(sent, about);
        };
    }

    private static Draft review(InspectionReview review, Particulars about) {
        return draft("Ein Mensch entscheidet über das, was wir gefunden haben (" + review.rmaNumber() + ")", about)
                .say("Wir haben geprüft, was Sie uns für " + review.rmaNumber() + " gesandt haben. " + because(review.concern())
                        + " Das ist noch kein Urteil: Ein Mensch sieht es sich an und schreibt Ihnen " + GermanWords.withinReview(about)
                        + ", bis zum " + about.reviewedBy(review.since()) + ".")
                .items(reasons(review.lines(), about))
                .say("Sie müssen nichts tun. Wenn es etwas gibt, das wir wissen sollten, schreiben Sie an " + about.contactAddress()
                        + " und nennen Sie " + review.rmaNumber() + ".");
    }

    private static String because(Concern concern) {
        return switch (concern) {
            case OTHER_FAULT -> "Es liegt ein Fehler vor, aber ein anderer, als Sie beschrieben hatten.";
            case TAMPERED ->
                "Der Artikel zeigt Spuren, dass er geöffnet oder verändert wurde; das kann auch geschehen sein, bevor er zu Ihnen kam.";
            case NOT_THE_CLAIMED_ITEM -> "Nach seiner Seriennummer ist es ein anderer Artikel als der, den wir Ihnen gesandt hatten.";
        };
    }

    private static Draft declined(Draft letter, String what, String rmaNumber, List<DecidedLine> lines, Particulars about) {
        letter.say("Wir haben geprüft, was Sie uns für " + rmaNumber + " gesandt haben, und können das Folgende leider " + what
                + ". Das sind die Gründe (REFUND-1):").items(reasons(lines, about))
                .say("Der Artikel kommt zu Ihnen zurück. Wir schreiben Ihnen, sobald er unterwegs ist.");
        return GermanWords.contest(letter, rmaNumber, about);
    }

    private static Draft replaced(ReplacementApproved approved, Particulars about) {
        return draft("Ihr Ersatz für " + approved.rmaNumber() + " ist genehmigt", about)
                .say("Wir ersetzen das Folgende kostenlos und haben unseren Shop gebeten, es Ihnen zu senden:")
                .items(reasons(approved.lines(), about))
                .say("Sie müssen nichts tun. Sollte es nicht verfügbar sein, schreibt Ihnen ein Mensch und findet einen anderen Weg.")
                .warn("Wenn es ankommt", "Bitte sehen Sie zuerst nach, ob das Siegel unversehrt ist.",
                        "Richten Sie die Wallet selbst ein, mit neuen Wiederherstellungswörtern. Kommt eine schon mit Wörtern oder einer PIN an,"
                                + " ist sie nicht sicher: Bitte benutzen Sie sie nicht und sagen Sie es uns.");
    }

    private static Draft sentBack(ItemSentBack sent, Particulars about) {
        return draft("Ihr Artikel ist auf dem Weg zurück zu Ihnen (" + sent.rmaNumber() + ")", about)
                .say("Wir haben Ihnen in einem Paket das Folgende zurückgesandt." + GermanWords.followed(sent.tracking()))
                .items(GermanWords.articles(sent.lines(), about))
                .say("Es war nicht in Ihren Händen: Ist es eine Wallet, setzen Sie sie bitte zurück und richten Sie sie mit neuen"
                        + " Wiederherstellungswörtern ein, bevor Sie sie wieder benutzen.");
    }
}
