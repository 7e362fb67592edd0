package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.notification.SendingFacts;
import so.onekey.returns.notifications.notification.SendingFacts.InTransit;
import so.onekey.returns.notifications.notification.SendingFacts.LabelIssued;
import so.onekey.returns.notifications.notification.SendingFacts.ReminderDue;
import so.onekey.returns.notifications.notification.SendingFacts.ReturnExpired;

import static so.onekey.returns.notifications.letters.GermanWords.articles;
import static so.onekey.returns.notifications.letters.GermanWords.draft;

/** German letters about a parcel that is to come to us. */
final class GermanSending {

    private GermanSending() {}

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
        Draft letter = draft("Ihr Rücksendeetikett für " + label.rmaNumber() + " ist fertig", about)
                .say("Ihr Rücksendeetikett für " + label.rmaNumber() + " ist fertig. Bitte senden Sie das Paket bis zum " + sendBy
                        + " ab.");
        return GermanWords.walletSafety(letter).link("Rücksendeetikett öffnen", about.label(label.labelId(), label.sendBy()))
                .item("So senden Sie es ab", "Drucken Sie das Etikett aus. Es gilt nur für diese Rücksendung.",
                        "Packen Sie den Artikel mit allem, was dabei war, in einen neutralen Karton, in dem nichts verrutscht. Legen Sie einen"
                                + " Zettel mit " + label.rmaNumber() + " hinein.",
                        "Kleben Sie das Etikett außen auf und geben Sie das Paket bis zum " + sendBy + " bei " + label.carrier()
                                + " ab. Bitte heben Sie den Beleg auf.",
                        "Ihre Sendungsnummer ist " + label.trackingNumber() + ".")
                .say("Der Link öffnet das Etikett bis zum " + sendBy + " für jeden, der ihn hat. Bitte behalten Sie ihn deshalb für sich.")
                .say("Wenn das Paket hier ist, prüfen wir es " + GermanWords.withinInspection(about)
                        + " und sagen Ihnen, was sich daraus ergibt (REFUND-1).");
    }

    private static Draft reminder(ReminderDue reminder, Particulars about) {
        String sendBy = about.dayEndingAt(reminder.sendBy());
        Draft letter = draft("Bitte senden Sie Ihr Paket für " + reminder.rmaNumber() + " bis zum " + sendBy + " ab", about)
                .say("Wir haben Ihr Paket für " + reminder.rmaNumber() + " noch nicht gesehen. Bitte senden Sie es bis zum " + sendBy
                        + " ab; danach endet die Anfrage. Ist es schon unterwegs, danken wir Ihnen: Dann bleibt nichts mehr zu tun.")
                .say("Möchten Sie den Artikel lieber behalten, müssen Sie ebenfalls nichts tun.");
        return GermanWords.walletSafety(letter).link("Rücksendeetikett öffnen", about.label(reminder.labelId(), reminder.sendBy()));
    }

    private static Draft transit(InTransit transit, Particulars about) {
        return draft("Ihr Paket für " + transit.rmaNumber() + " ist unterwegs zu uns", about)
                .say(transit.carrier() + " hat Ihr Paket für " + transit.rmaNumber() + " am " + about.day(transit.scannedAt())
                        + " übernommen. Die Sendungsnummer ist " + transit.trackingNumber() + ".")
                .say("Wenn es ankommt, schreiben wir Ihnen und prüfen es von da an " + GermanWords.withinInspection(about)
                        + ". Sie müssen nichts tun.");
    }

    private static Draft expired(ReturnExpired expired, Particulars about) {
        return draft("Ihre Anfrage " + expired.rmaNumber() + " ist beendet", about)
                .say("Wir haben kein rechtzeitig abgesandtes Paket von Ihnen gesehen. Deshalb ist Ihre Anfrage " + expired.rmaNumber()
                        + " für das Folgende beendet:")
                .items(articles(expired.lines(), about))
                .say("Bitte verwenden Sie das Rücksendeetikett nicht mehr. Haben Sie das Paket schon abgesandt, schreiben Sie an "
                        + about.contactAddress() + " und nennen Sie " + expired.rmaNumber()
                        + " und die Sendungsnummer: Dann suchen wir danach.")
                .say("Stimmt mit dem Artikel noch immer etwas nicht, können Sie eine neue Anfrage stellen (REQUEST-1).");
    }
}
