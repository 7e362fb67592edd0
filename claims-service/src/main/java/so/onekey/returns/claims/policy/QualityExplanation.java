package so.onekey.returns.claims.policy;

import java.util.Map;

/** What is said when something is wrong with the units: rules 4 to 7 and 10 to 14. */
enum QualityExplanation implements Wording {
    A_PERSON_FINDS_OUT_WHAT_HAPPENED(
            "What you tell us should not happen, and a fixed rule would not do it justice. A person looks into it and makes it"
                    + " right with you. You can write to shop@onekey.so at any time.",
            "Was Sie berichten, sollte nicht vorkommen, und eine feste Regel würde dem nicht gerecht. Ein Mensch geht dem nach und"
                    + " bringt es mit Ihnen in Ordnung. Sie können uns jederzeit unter shop@onekey.so schreiben."),
    DO_NOT_USE_A_TAMPERED_DEVICE(
            "A device that may have been tampered with is a matter of your security. Please don't set it up or use it. If you"
                    + " already did, move your funds to another wallet now. We look at it before anything else.",
            "Ein Gerät, an dem jemand gewesen sein könnte, betrifft Ihre Sicherheit. Bitte richten Sie es nicht ein und nutzen Sie"
                    + " es nicht. Falls doch schon geschehen, bringen Sie Ihr Guthaben jetzt in eine andere Wallet. Wir sehen es uns vor"
                    + " allem anderen an."),
    NEVER_SEND_A_HAZARD(
            "A swollen, hot or leaking battery is dangerous on the way, so please don't send it. Don't charge or open it, and keep"
                    + " it away from anything that burns. You won't get a label for it; we find another way.",
            "Eine aufgeblähte, heiße oder auslaufende Batterie ist unterwegs gefährlich, senden Sie sie bitte nicht. Laden und"
                    + " öffnen Sie sie nicht, und halten Sie sie von Brennbarem fern. Sie bekommen kein Etikett; wir finden einen anderen"
                    + " Weg."),
    DAMAGE_OF_ONES_OWN_IS_NOT_COVERED(
            "You told us that the damage happened in use. The warranty covers faults of the product itself, but not damage that was"
                    + " done to it.",
            "Sie haben uns gesagt, dass der Schaden beim Gebrauch entstanden ist. Die Garantie deckt Fehler des Produkts selbst,"
                    + " aber keine Schäden, die ihm zugefügt wurden."),
    TWO_STORIES_A_PERSON_ASKS(
            "You told us that the damage happened in use, and also that it came wrong or damaged. Only one of these can be, so a"
                    + " person asks you before anything is decided.",
            "Sie haben uns gesagt, dass der Schaden beim Gebrauch entstanden ist, und auch, dass es falsch oder beschädigt ankam."
                    + " Nur eines davon kann sein, deshalb fragt ein Mensch nach, bevor etwas entschieden wird."),
    THE_WARRANTY_HAS_ENDED(
            "The warranty is there for faults that show up while it lasts, time in which we looked at an earlier request not"
                    + " counted. When you told us of this one, it had ended.",
            "Die Garantie ist für Fehler da, die sich in ihrer Zeit zeigen; die Zeit, in der wir eine frühere Anfrage bearbeiteten,"
                    + " zählt nicht mit. Als Sie uns davon berichteten, war sie abgelaufen."),
    THE_WARRANTY_HAS_ENDED_BUT_THE_LAW_MAY_GIVE_MORE(
            "When you told us of this fault, our warranty had ended. The law where you live may give you more than that, so a"
                    + " person will look at it before anything is decided.",
            "Als Sie uns von diesem Fehler berichteten, war unsere Garantie abgelaufen. Das Recht Ihres Landes gibt Ihnen"
                    + " vielleicht mehr, deshalb sieht es sich ein Mensch an, bevor etwas entschieden wird."),
    NO_SERVICE_FOR_OPENED_DEVICES_AFTERWARDS(
            "The device has been opened. After the warranty we can't vouch for an opened device any more, so there is no service"
                    + " for it either.",
            "Das Gerät wurde geöffnet. Nach der Garantiezeit können wir für ein geöffnetes Gerät nicht mehr einstehen, deshalb gibt"
                    + " es dafür auch keinen Service."),
    THIS_KIND_IS_MADE_RIGHT_WITHOUT_A_PARCEL(
            "Goods of this kind could not be passed on to anyone, so there is no ordinary return for them. That does not leave you"
                    + " alone with the fault.",
            "Waren dieser Art könnten wir niemandem weitergeben, deshalb gibt es für sie keine gewöhnliche Rücksendung. Mit dem"
                    + " Fehler lassen wir Sie trotzdem nicht allein."),
    HAZARDOUS_GOODS_ARE_MADE_RIGHT_WITHOUT_A_PARCEL(
            "This counts as hazardous goods, so please don't send it: that keeps everyone on the way safe. We make it right without"
                    + " a parcel.",
            "Das zählt als Gefahrgut, senden Sie es bitte nicht: So kommt unterwegs niemand zu Schaden. Wir bringen es ohne Paket"
                    + " in Ordnung."),
    GIFT_CARDS_ARE_MADE_RIGHT_BY_A_PERSON(
            "Gift cards don't come back as goods do, but one that doesn't work is made right in another way.",
            "Geschenkkarten kommen nicht zurück wie Waren, aber eine, die nicht funktioniert, bringen wir auf andere Weise in"
                    + " Ordnung."),
    A_PERSON_LOOKS_AT_THIS_ITEM(
            "A question about one particular item is best answered by a person, who will write to you. You can write to"
                    + " shop@onekey.so at any time.",
            "Eine Frage zu einem bestimmten Artikel beantwortet am besten ein Mensch, der sich bei Ihnen meldet. Sie können uns"
                    + " jederzeit unter shop@onekey.so schreiben."),
    A_PERSON_MAKES_IT_RIGHT(
            "Something is wrong with what we sent you. A person evaluates it and makes it right with you.",
            "Mit unserer Ware stimmt etwas nicht. Ein Mensch beurteilt es und bringt es mit Ihnen in Ordnung."),
    NOT_ARRIVED_AS_FAR_AS_WE_KNOW(
            "As far as the carrier told us, this has not arrived yet, and still you can say what is wrong with it. A person finds"
                    + " out how that fits together and makes it right.",
            "Soweit der Zusteller uns sagt, ist das noch nicht angekommen, und doch können Sie sagen, was damit nicht stimmt. Ein"
                    + " Mensch klärt, wie das zusammenpasst, und bringt es in Ordnung."),
    NOT_REPORTED_AT_ONCE(
            "Damage on the way and wrong items are to be reported soon after the arrival, and some time had passed. We don't turn"
                    + " you away for that: a person looks at it first.",
            "Transportschäden und falsche Artikel meldet man bitte bald nach der Ankunft, und es war schon etwas Zeit vergangen."
                    + " Deshalb weisen wir Sie nicht ab: Ein Mensch sieht es sich zuerst an."),
    REPLACED_FREE_OF_CHARGE(
            "Your item is still in its warranty, so we replace it free of charge once it has come back to us and been looked at.",
            "Ihr Artikel hat noch Garantie, deshalb ersetzen wir ihn kostenlos, sobald er wieder bei uns ist und wir ihn uns"
                    + " angesehen haben."),
    SALE_ITEMS_ARE_REPLACED_NOT_REFUNDED(
            "Items bought on sale are final purchases, so the money does not go back by itself. A faulty one is replaced all the"
                    + " same.",
            "Käufe aus dem Ausverkauf sind endgültig, deshalb geht das Geld nicht von selbst zurück. Ein fehlerhafter Artikel wird"
                    + " trotzdem ersetzt."),
    REPORTED_AT_ONCE_AND_MADE_RIGHT(
            "You told us soon after the arrival that something is wrong, so we make it right: with your money back or a new item,"
                    + " as this decision says.",
            "Sie haben uns bald nach der Ankunft gesagt, dass etwas nicht stimmt, deshalb bringen wir es in Ordnung: mit Ihrem Geld"
                    + " zurück oder einem neuen Artikel, wie es in dieser Entscheidung steht."),
    A_LABEL_FOLLOWS(
            "You get a return label and read how and where to send the parcel. Please wait for it before you send anything.",
            "Sie bekommen ein Rücksendeetikett und lesen, wie und wohin Sie das Paket senden. Bitte warten Sie darauf, bevor Sie"
                    + " etwas abschicken."),
    RETURN_IT_AND_BUY_THE_OTHER_ONE(
            "You wished for an exchange. The quickest way is to send this one back for your money and to order the other item by"
                    + " itself.",
            "Sie wünschten einen Umtausch. Am schnellsten geht es, wenn Sie diesen Artikel gegen Ihr Geld zurücksenden und den"
                    + " anderen einzeln bestellen."),
    IT_WOULD_BE_MADE_RIGHT(
            "What you report now speaks for making it right. Before we do, a person reads it together with your earlier request.",
            "Was Sie jetzt berichten, spricht dafür, es in Ordnung zu bringen. Vorher liest es ein Mensch zusammen mit Ihrer"
                    + " früheren Anfrage."),
    NO_LABEL_YET(
            "There is no return label yet. It follows if the person who looks at it accepts the return; please don't send anything"
                    + " before.",
            "Noch gibt es kein Rücksendeetikett. Es folgt, wenn der Mensch, der es sich ansieht, die Rücksendung annimmt; bitte"
                    + " senden Sie vorher nichts."),
    ANOTHER_REASON_WAS_REJECTED_BEFORE(
            "For these units you gave us another reason before, and that request was rejected. Both may well be true, so a person"
                    + " reads them side by side. You can write to shop@onekey.so at any time.",
            "Für diese Stücke nannten Sie uns schon einmal einen anderen Grund, und diese Anfrage wurde abgelehnt. Beides kann"
                    + " stimmen, deshalb liest ein Mensch beides nebeneinander. Sie können uns jederzeit unter shop@onekey.so schreiben.");

    private final Map<String, String> inEveryLanguage;

    QualityExplanation(String english, String german) {
        this.inEveryLanguage = Wording.in(english, german);
    }

    @Override
    public Map<String, String> inEveryLanguage() {
        return inEveryLanguage;
    }
}
