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

import static so.onekey.returns.notifications.letters.GermanWords.draft;
import static so.onekey.returns.notifications.letters.GermanWords.followed;

/** German letters about a parcel at our warehouse. */
final class GermanParcels {

    private GermanParcels() {}

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
        return draft("Ihr Paket für " + received.rmaNumber() + " ist angekommen", about)
                .say("Ihr Paket für " + received.rmaNumber() + " ist angekommen. Wir prüfen es " + GermanWords.withinInspection(about)
                        + ", bis zum " + about.inspectedBy(received.since())
                        + ", und sagen Ihnen dann, was sich daraus ergibt (REFUND-1). Sie müssen nichts tun.");
    }

    private static Draft held(ParcelHeld held, Particulars about) {
        return draft("Wir bewahren ein Paket von Ihnen sicher auf (Bestellung " + about.order() + ")", about)
                .say(because(held.cause()) + " Wir bewahren das Paket sicher auf. Ein Mensch entscheidet, was damit geschieht, und schreibt"
                        + " Ihnen " + GermanWords.withinReview(about) + ", bis zum " + about.reviewedBy(held.since()) + ".")
                .say("Sie müssen nichts tun. Wenn es etwas gibt, das wir wissen sollten, schreiben Sie an " + about.contactAddress()
                        + " und nennen Sie die Bestellung " + about.order() + ".");
    }

    private static String because(HoldCause cause) {
        return switch (cause) {
            case UNDER_REVIEW -> "Ein Paket von Ihnen ist angekommen, während sich noch ein Mensch Ihre Anfrage ansieht.";
            case REJECTED -> "Ein Paket von Ihnen ist zu einer Anfrage angekommen, die wir nicht annehmen konnten.";
            case WITHDRAWN -> "Ein Paket von Ihnen ist zu einer Anfrage angekommen, die Sie zurückgezogen hatten.";
            case EXPIRED -> "Ein Paket von Ihnen ist angekommen, als die Zeit dafür schon vorüber war.";
            case CLOSED -> "Ein Paket von Ihnen ist zu einer Anfrage angekommen, die schon abgeschlossen ist.";
        };
    }

    private static Draft refused(ParcelRefused refused, Particulars about) {
        return draft("Wir konnten ein Paket nicht annehmen (Bestellung " + about.order() + ")", about)
                .say("Ein Paket ist angekommen, das zu Ihrer Bestellung " + about.order()
                        + " zu gehören scheint. Da dafür keine Rückgabe angefragt war, konnten wir es leider nicht annehmen. Es geht dorthin"
                        + " zurück, woher es kam.")
                .items(List.of(new Item("Warum", about.reasons(refused.findings()))))
                .item("So fragen Sie eine Rückgabe an",
                        "Schreiben Sie an " + about.contactAddress() + ", nennen Sie Ihre Bestellung " + about.order()
                                + " und sagen Sie, was nicht stimmt (REQUEST-1).",
                        "Nehmen wir die Anfrage an, bekommen Sie ein Rücksendeetikett und eine Anleitung (REQUEST-2). Bitte warten Sie darauf,"
                                + " bevor Sie etwas absenden.")
                .say("Wenn Sie diese Rückgabe doch angefragt haben, nennen Sie uns die Nummer, und wir finden sie. Ihre gesetzlichen Rechte"
                        + " bleiben unberührt.");
    }

    private static Draft matched(ParcelMatched matched, Particulars about) {
        return draft("Wir haben Ihr Paket für " + matched.rmaNumber() + " gefunden", about)
                .say("Ein Paket, das wir zuerst nicht zuordnen konnten, gehört zu Ihrer Anfrage " + matched.rmaNumber()
                        + "; der Umweg tut uns leid. Wir prüfen es " + GermanWords.withinInspection(about) + ", bis zum "
                        + about.inspectedBy(matched.since()) + ", und sagen Ihnen dann, was sich daraus ergibt (REFUND-1).")
                .say("Falls wir Ihnen vorher geschrieben haben, dass wir es nicht annehmen konnten: Das ist damit erledigt.");
    }

    private static Draft returned(ReturnedToSender returned, Particulars about) {
        return draft("Ein Paket an Sie kam zu uns zurück (Bestellung " + about.order() + ")", about)
                .say("Ein Paket zu Ihrer Bestellung " + about.order() + " konnte nicht zugestellt werden und kam zu uns zurück."
                        + follow(returned) + " Ein Mensch findet heraus, warum, und schreibt Ihnen " + GermanWords.withinReview(about)
                        + ", bis zum " + about.reviewedBy(returned.since()) + ".")
                .say("Hat sich Ihre Anschrift geändert, sagen Sie es uns bitte unter " + about.contactAddress() + ".");
    }

    private static String follow(ReturnedToSender returned) {
        return returned.tracking() == null || returned.tracking().number() == null
                ? ""
                : " Die Sendungsnummer ist " + returned.tracking().number() + ".";
    }

    private static Draft sentBack(ParcelSentBack sent, Particulars about) {
        return draft("Ein Paket ist auf dem Weg zurück zu Ihnen (Bestellung " + about.order() + ")", about)
                .say("Das Paket, das wir zu Ihrer Bestellung " + about.order()
                        + " nicht annehmen konnten, ist auf dem Weg dorthin zurück, woher"
                        + " es kam." + followed(sent.tracking()))
                .say("Stimmt mit dem Artikel etwas nicht, fragen Sie bitte zuerst eine Rückgabe an: Schreiben Sie an "
                        + about.contactAddress() + " und nennen Sie die Bestellung (REQUEST-1).");
    }

    private static Draft recoveryWords(RecoveryWordsDestroyed words, Particulars about) {
        return draft("Bitte handeln Sie jetzt: In Ihrem Paket lagen Wiederherstellungswörter (Bestellung " + about.order() + ")", about)
                .say("In dem Paket zu Ihrer Bestellung " + about.order() + " lagen Wiederherstellungswörter. Wir haben sie am "
                        + about.day(words.foundAt()) + " versiegelt und vernichtet, ungelesen und ohne ein Foto davon zu machen.")
                .warn("Bitte übertragen Sie Ihr Guthaben jetzt",
                        "Betrachten Sie diese Wörter als gesehen: Das Paket ging durch viele Hände, bevor es zu uns kam.",
                        "Richten Sie eine Wallet mit neuen Wiederherstellungswörtern ein und übertragen Sie Ihr ganzes Guthaben darauf.",
                        "Verwenden Sie die alten Wörter nie wieder, auf keinem Gerät.",
                        "Behalten Sie die neuen Wörter für sich: nie in einem Paket, auf einem Foto, in einer E-Mail oder in einem Chat.")
                .say("An Ihrer Rückgabe ändert das nichts (PRIVACY-1).");
    }
}
