package so.onekey.returns.claims.policy;

import java.util.Map;

/** What is said of units before dispatch, of a change of mind and of a stop that failed. */
enum Explanation implements Wording {
    THE_SHIPMENT_WAS_NOT_STOPPED(
            "We asked for the shipment to be stopped, but could not get it confirmed. A person now looks at it and finds a way with you."
                    + " You can write to shop@onekey.so at any time.",
            "Wir haben darum gebeten, den Versand zu stoppen, bekamen es aber nicht bestätigt. Nun sieht es sich ein Mensch an und findet mit"
                    + " Ihnen einen Weg. Sie können uns jederzeit unter shop@onekey.so schreiben."),
    NOTHING_IS_LEFT_TO_PAY_BACK(
            "The shipment was stopped, but as far as we can see everything that was paid for this order has gone back already. A person now"
                    + " checks that. You can write to shop@onekey.so at any time.",
            "Der Versand wurde gestoppt, aber soweit wir sehen, ist schon alles zurückgezahlt, was für diese Bestellung bezahlt wurde. Nun prüft"
                    + " das ein Mensch. Sie können uns jederzeit unter shop@onekey.so schreiben."),
    NOTHING_IS_LEFT_TO_CLAIM(
            "These units were already cancelled, refunded or replaced, or another open request of yours covers them. Each unit can be"
                    + " claimed once, so there is nothing left to decide here.",
            "Diese Stücke wurden bereits storniert, erstattet oder ersetzt, oder eine andere offene Anfrage von Ihnen umfasst sie schon."
                    + " Jedes Stück kann nur einmal Gegenstand einer Anfrage sein, deshalb bleibt hier nichts mehr zu entscheiden."),
    NOTHING_HAS_LEFT_YET(
            "Nothing of this has left our warehouse yet, so you are free to change your mind. We are asking for the shipment to be stopped.",
            "Davon hat noch nichts unser Lager verlassen, deshalb können Sie es sich gern anders überlegen. Wir lassen den Versand stoppen."),
    PAID_BACK_ONCE_STOPPED(
            "As soon as the stop is confirmed, what you paid for these units goes back the way you paid, within 10 business days. You don't need"
                    + " to do anything for it.",
            "Sobald der Stopp bestätigt ist, geht Ihre Zahlung für diese Stücke innerhalb von 10 Geschäftstagen auf dem Weg zurück, auf dem Sie"
                    + " bezahlt haben. Sie müssen dafür nichts tun."),
    A_PERSON_READS_IT_BEFORE_DISPATCH(
            "This has not been dispatched yet, and it is not a case that a fixed rule can settle fairly. A person will look at it and answer"
                    + " you. You can write to shop@onekey.so at any time.",
            "Das wurde noch nicht versandt, und eine feste Regel würde diesem Fall nicht gerecht. Ein Mensch sieht ihn sich an und antwortet"
                    + " Ihnen. Sie können uns jederzeit unter shop@onekey.so schreiben."),
    THIS_KIND_CAN_NOT_COME_BACK(
            "Goods of this kind, such as food, made-to-order and personal care products, could not be passed on to anyone else. That is why"
                    + " a change of mind does not open a return for them.",
            "Waren dieser Art, etwa Lebensmittel, Maßanfertigungen und Pflegeprodukte, könnten wir niemandem sonst weitergeben. Darum gibt es"
                    + " für sie keine Rückgabe, wenn man es sich anders überlegt."),
    HAZARDOUS_GOODS_STAY_WHERE_THEY_ARE(
            "This counts as hazardous goods. To keep everyone on the way safe, such goods are not sent back to us.",
            "Das zählt als Gefahrgut. Damit unterwegs niemand zu Schaden kommt, werden solche Waren nicht an uns zurückgesandt."),
    SALE_AND_GIFT_CARDS_ARE_FINAL(
            "Items bought on sale and gift cards are final purchases, so a change of mind does not open a return for them.",
            "Käufe aus dem Ausverkauf und Geschenkkarten sind endgültig, darum gibt es für sie keine Rückgabe, wenn man es sich anders"
                    + " überlegt."),
    ALREADY_LEFT(
            "These units have already left our warehouse. From that moment on, a change of mind no longer opens a return or an exchange.",
            "Diese Stücke haben unser Lager schon verlassen. Von da an gibt es keine Rückgabe und keinen Umtausch mehr, nur weil man es sich"
                    + " anders überlegt."),
    ALREADY_LEFT_BUT_THE_LAW_MAY_GIVE_MORE(
            "These units have already left our warehouse, and our policy alone would not open a return. The law where you live may give you"
                    + " more than that, so a person will look at it before anything is decided.",
            "Diese Stücke haben unser Lager schon verlassen, und unsere Richtlinie allein sähe keine Rückgabe vor. Das Recht Ihres Landes gibt"
                    + " Ihnen vielleicht mehr, deshalb sieht es sich ein Mensch an, bevor etwas entschieden wird."),
    NOTHING_IS_WRONG_WITH_IT(
            "Returns and exchanges are there for items that have something wrong with them, and you told us of nothing wrong. If there is,"
                    + " please let us know: then we look at it in a different way.",
            "Rückgabe und Umtausch sind für Ware da, mit der etwas nicht stimmt, und davon haben Sie nichts berichtet. Stimmt doch etwas"
                    + " nicht, sagen Sie es uns bitte: Dann sehen wir es anders an."),
    OPENED_IS_NEVER_SOLD_AGAIN(
            "The packaging has been opened. For everyone's security each customer gets a new item that nobody has touched, so an opened one"
                    + " can't be sold again.",
            "Die Verpackung wurde geöffnet. Zur Sicherheit aller bekommt jeder Kunde ein neues, unberührtes Produkt, deshalb kann ein geöffnetes"
                    + " nicht noch einmal verkauft werden."),
    BUY_THE_OTHER_ITEM_SEPARATELY(
            "You wished for an exchange. The quickest way to the other item is to order it by itself; you don't need to wait for us.",
            "Sie wünschten einen Umtausch. Am schnellsten kommen Sie zu dem anderen Artikel, wenn Sie ihn einzeln bestellen; auf uns müssen Sie"
                    + " dafür nicht warten.");

    private final Map<String, String> inEveryLanguage;

    Explanation(String english, String german) {
        this.inEveryLanguage = Wording.in(english, german);
    }

    @Override
    public Map<String, String> inEveryLanguage() {
        return inEveryLanguage;
    }
}
