package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.letters.Letter.Item;
import so.onekey.returns.notifications.notification.Obstacle;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.RefundFacts.RefundEscalated;
import so.onekey.returns.notifications.notification.RefundFacts.RefundIssued;
import so.onekey.returns.notifications.notification.RefundFacts.RefundReversed;
import so.onekey.returns.notifications.notification.RefundFacts.RefundScheduled;
import so.onekey.returns.notifications.notification.RefundFacts.SettlementAwaited;

import java.util.List;

import static so.onekey.returns.notifications.letters.GermanWords.amount;
import static so.onekey.returns.notifications.letters.GermanWords.draft;

/** German letters about money. */
final class GermanRefunds {
    private static final String BANKS_TAKE_TIME = " kann es bei Ihrer Bank oder Kartengesellschaft noch etwas dauern, bis Sie es sehen"
            + " (REFUND-3).";

    private GermanRefunds() {}

    static Draft write(RefundFacts facts, Particulars about) {
        String amount = amount(facts.amount(), about);
        return switch (facts) {
            case RefundScheduled scheduled -> scheduled(scheduled, amount, about);
            case RefundIssued issued -> issued(issued, amount, about);
            case SettlementAwaited settlement -> settlement(settlement, amount, about);
            case RefundReversed ignored -> reversed(amount, about);
            case RefundEscalated escalated -> escalated(escalated, amount, about);
        };
    }

    private static Draft scheduled(RefundScheduled scheduled, String amount, Particulars about) {
        return draft("Ihre Erstattung über " + amount + " ist genehmigt (Bestellung " + about.order() + ")", about)
                .say("Ihre Erstattung über " + amount + " für die Bestellung " + about.order()
                        + " ist genehmigt. Das Geld geht spätestens am " + about.dayEndingAt(scheduled.due())
                        + " auf dem Weg zurück, auf dem Sie bezahlt haben (REFUND-2). Sie müssen dafür nichts tun.")
                .say("Danach" + BANKS_TAKE_TIME);
    }

    private static Draft issued(RefundIssued issued, String amount, Particulars about) {
        return draft("Ihre Erstattung über " + amount + " ist unterwegs (Bestellung " + about.order() + ")", about)
                .say("Wir haben Ihre Erstattung über " + amount + " für die Bestellung " + about.order() + " auf den Weg gebracht"
                        + (issued.parts().isEmpty() ? "." : ":"))
                .items(issued.parts().stream().map(part -> new Item(amount(part.amount(), about) + ", " + method(part.method()), List.of()))
                        .toList())
                .say("Von jetzt an" + BANKS_TAKE_TIME);
    }

    private static Draft settlement(SettlementAwaited settlement, String amount, Particulars about) {
        if (settlement.obstacle() == Obstacle.CANNOT) {
            return whereTo(settlement, amount, about);
        }
        return draft("Um Ihre Erstattung über " + amount + " kümmert sich ein Mensch (Bestellung " + about.order() + ")", about)
                .say(because(settlement.obstacle()) + " Ein Mensch kümmert sich jetzt um " + amount
                        + " Ihrer Erstattung für die Bestellung "
                        + about.order() + " und schreibt Ihnen, falls er dafür etwas von Ihnen wissen muss.")
                .say("Sie müssen dafür nichts tun. Nach Kartennummern fragen wir nie.");
    }

    private static Draft whereTo(SettlementAwaited settlement, String amount, Particulars about) {
        return draft("Wohin soll Ihre Erstattung über " + amount + " gehen? (Bestellung " + about.order() + ")", about)
                .say(because(settlement.obstacle()) + " Deshalb zahlt ein Mensch " + amount + " Ihrer Erstattung für die Bestellung "
                        + about.order() + " aus und muss wissen, wohin.")
                .say("Bitte sagen Sie es uns auf dieser Seite, die nur für Sie ist. Sie gilt, bis das Geld ausgezahlt ist; was Sie dort angeben,"
                        + " wird 30 Tage danach gelöscht.")
                .link("Sagen, wohin das Geld gehen soll", about.payoutPage(settlement.refundId(), "de"))
                .warn("Wonach wir nie fragen",
                        "Wiederherstellungswörter, PIN, private Schlüssel oder Kartennummern. Geben Sie sie nirgends ein.");
    }

    private static String because(Obstacle obstacle) {
        return switch (obstacle) {
            case CANNOT -> "Auf dem Weg, auf dem Sie bezahlt haben, können wir nicht von selbst erstatten.";
            case FAILED -> "Wir wollten Ihnen das Geld auf dem Weg erstatten, auf dem Sie bezahlt haben, und das hat nicht geklappt.";
            case DISPUTED -> "Die Zahlung wird gerade bei Ihrer Bank beanstandet, deshalb können wir sie nicht wie üblich erstatten.";
            case OVER_CAP -> "Wir müssen uns den Betrag noch einmal ansehen.";
        };
    }

    private static Draft reversed(String amount, Particulars about) {
        return draft("Ihre Erstattung über " + amount + " kam zu uns zurück (Bestellung " + about.order() + ")", about)
                .say("Ihre Erstattung über " + amount + " für die Bestellung " + about.order()
                        + " war unterwegs und kam zu uns zurück, wie es zum Beispiel geschieht, wenn eine Karte oder ein Konto aufgelöst wurde.")
                .say("Das Geld gehört trotzdem Ihnen. Wir sorgen dafür, dass es bei Ihnen ankommt, und schreiben Ihnen, falls wir dafür etwas"
                        + " von Ihnen wissen müssen. Bis dahin müssen Sie nichts tun.");
    }

    private static Draft escalated(RefundEscalated escalated, String amount, Particulars about) {
        return draft("Ihre Erstattung über " + amount + " ist verspätet, und das tut uns leid (Bestellung " + about.order() + ")", about)
                .say("Ihre Erstattung über " + amount + " für die Bestellung " + about.order() + " hätte spätestens am "
                        + about.dayEndingAt(escalated.due())
                        + " unterwegs sein sollen und ist es noch nicht. Das tut uns leid; Sie sollen nicht danach fragen müssen (REFUND-4).")
                .say("Ein Mensch in unserer Buchhaltung kümmert sich jetzt darum. Sie müssen nichts tun, und wir schreiben Ihnen, sobald das Geld"
                        + " unterwegs ist.");
    }

    private static String method(String method) {
        return switch (method) {
            case "credit_card", "card" -> "auf Ihre Karte";
            case "paypal" -> "auf Ihr PayPal-Konto";
            case "bank_transfer" -> "auf Ihr Bankkonto";
            default -> "auf dem Weg, auf dem Sie bezahlt haben (" + method.replace('_', ' ') + ")";
        };
    }
}
