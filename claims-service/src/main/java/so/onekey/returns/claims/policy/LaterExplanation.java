package so.onekey.returns.claims.policy;

import java.util.Map;

/** What is said later: of what happened on the way, of what the inspection found, and of what a person decided. */
enum LaterExplanation implements Wording {
    A_PERSON_DECIDED(
            "A person read your request and decided it. If something is still open for you, you can write to shop@onekey.so"
                    + " at any time.",
            "Ein Mensch hat Ihre Anfrage gelesen und entschieden. Falls für Sie noch etwas offen ist, schreiben Sie uns"
                    + " jederzeit unter shop@onekey.so."),
    THE_LABEL_IS_LATE(
            "Your return was accepted, but your return label is late. That is our fault: a person now finds a way for your parcel"
                    + " with you, and you lose no time by it. You can write to shop@onekey.so at any time.",
            "Ihre Rücksendung wurde angenommen, aber Ihr Etikett verspätet sich. Das liegt an uns: Ein Mensch findet nun mit Ihnen"
                    + " einen Weg für Ihr Paket, und Sie verlieren dadurch keine Zeit. Sie können uns jederzeit unter shop@onekey.so"
                    + " schreiben."),
    THE_PARCEL_IS_LOST(
            "Your parcel with our label is on its way and has not arrived here. A person now asks the carrier and sorts it out with"
                    + " you. You can write to shop@onekey.so at any time.",
            "Ihr Paket mit unserem Etikett ist unterwegs und hier nicht angekommen. Ein Mensch fragt nun beim Zusteller nach und"
                    + " klärt es mit Ihnen. Sie können uns jederzeit unter shop@onekey.so schreiben."),
    IT_STAYS_YOUR_RIGHT_TO_HAVE_IT_MADE_RIGHT(
            "Something was wrong with what we sent you, and that does not change because of the parcel. We make it right.",
            "Mit unserer Ware stimmte etwas nicht, und daran ändert das Paket nichts. Wir bringen es in Ordnung."),
    THERE_IS_NO_REPLACEMENT(
            "We would have replaced this, but there is nothing left to replace it with. A person now finds another way with you."
                    + " You can write to shop@onekey.so at any time.",
            "Wir hätten das gern ersetzt, aber es ist kein Ersatz mehr da. Ein Mensch findet nun mit Ihnen einen anderen Weg. Sie"
                    + " können uns jederzeit unter shop@onekey.so schreiben."),
    CONTESTED(
            "You asked us to look at our decision once more. A person now does that, with everything you added."
                    + " You can write to shop@onekey.so at any time.",
            "Sie haben uns gebeten, unsere Entscheidung noch einmal anzusehen. Das tut nun ein Mensch, mit allem, was Sie ergänzt haben."
                    + " Sie können uns jederzeit unter shop@onekey.so schreiben."),
    CONFIRMED_AND_PAID_BACK(
            "We looked at what you sent back and found it as you said. Your money goes back to you.",
            "Wir haben uns angesehen, was Sie zurückgesandt haben, und es ist, wie Sie sagten. Ihr Geld geht an Sie zurück."),
    CONFIRMED_AND_REPLACED(
            "We looked at what you sent back and found it as you said. The warranty covers it, so a new one is sent to you free of"
                    + " charge.",
            "Wir haben uns angesehen, was Sie zurückgesandt haben, und es ist, wie Sie sagten. Die Garantie deckt das, deshalb"
                    + " senden wir Ihnen kostenlos ein neues Gerät."),
    CAME_BACK_AS_AGREED(
            "A person accepted this return as an exception, and the item came back sealed, as agreed.",
            "Ein Mensch hat diese Rücksendung als Ausnahme angenommen, und der Artikel kam versiegelt zurück, wie vereinbart."),
    CAME_BACK_OPENED(
            "The seal of what came back is broken. An opened item can't be passed on, so a person looks at it before anything is"
                    + " decided.",
            "Das Siegel des Artikels, der zurückkam, ist gebrochen. Geöffnetes können wir nicht weitergeben, deshalb sieht es sich"
                    + " ein Mensch an, bevor etwas entschieden wird."),
    TOLD_AFTER_THE_INSPECTION(
            "You hear from us after each inspection how it ended. This is the answer for what was inspected now.",
            "Nach jeder Prüfung hören Sie von uns, wie sie ausging. Das ist die Antwort zu dem, was nun geprüft wurde."),
    ANOTHER_FAULT_WAS_FOUND(
            "We found something else than what you told us of. That may well be in your favour, so a person looks at it before"
                    + " anything is decided.",
            "Wir haben etwas anderes gefunden, als Sie berichtet haben. Das kann durchaus zu Ihren Gunsten sein, deshalb sieht es"
                    + " sich ein Mensch an, bevor etwas entschieden wird."),
    NO_FAULT_WAS_FOUND(
            "We tested it thoroughly and found nothing wrong with it. Returns are there for items that have a fault, so this one"
                    + " goes back to you.",
            "Wir haben es gründlich geprüft und keinen Fehler gefunden. Rückgaben sind für Ware mit Fehlern da, deshalb geht dieser"
                    + " Artikel an Sie zurück."),
    DAMAGED_IN_USE(
            "The damage we found was done to the item and is no fault of its own. The warranty does not cover that, so it goes back"
                    + " to you.",
            "Der Schaden, den wir gefunden haben, wurde dem Artikel zugefügt und ist kein Fehler des Produkts. Das deckt die"
                    + " Garantie nicht, deshalb geht er an Sie zurück."),
    NOT_WHAT_WE_SENT(
            "What came back does not match what we sent you, or shows signs of tampering. As every customer is to get an untouched"
                    + " item, a person looks into it with you.",
            "Was zurückkam, passt nicht zu dem, was wir Ihnen gesandt haben, oder zeigt Spuren eines Eingriffs. Da jeder Kunde ein"
                    + " unberührtes Produkt bekommen soll, geht ein Mensch dem mit Ihnen nach."),
    NOT_IN_THE_PARCEL_YET(
            "This was not in the parcel. Perhaps it comes in another one: we wait for it until the time to send it is over.",
            "Das lag nicht im Paket. Vielleicht kommt es in einem anderen: Wir warten darauf, bis die Zeit zum Absenden vorbei ist."),
    NEVER_CAME_BACK(
            "This has not come back to us in the time to send it, so there is nothing we could pay back or replace. If you did send"
                    + " it, please tell us.",
            "Das ist in der Zeit zum Absenden nicht bei uns angekommen, deshalb können wir nichts erstatten oder ersetzen. Falls"
                    + " Sie es doch abgesandt haben, sagen Sie es uns bitte.");

    private final Map<String, String> inEveryLanguage;

    LaterExplanation(String english, String german) {
        this.inEveryLanguage = Wording.in(english, german);
    }

    @Override
    public Map<String, String> inEveryLanguage() {
        return inEveryLanguage;
    }
}
