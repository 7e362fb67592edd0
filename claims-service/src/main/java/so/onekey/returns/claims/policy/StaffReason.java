package so.onekey.returns.claims.policy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Why a person decided as they did: the fixed list from which staff choose. Its words are the customer's to read. */
public enum StaffReason implements Wording {
    GOODWILL(EnumSet.of(Outcome.APPROVED), Clause.EXCEPTION_3,
            "A person looked at your item and decided in your favour, although our rules alone would not ask us to.",
            "Ein Mensch hat sich Ihren Fall angesehen und zu Ihren Gunsten entschieden, auch wenn unsere Regeln allein es"
                    + " nicht verlangen."),
    STATUTORY_RIGHT(EnumSet.of(Outcome.APPROVED), Clause.EXCEPTION_3,
            "A person looked at your case: the law where you live gives you this right, and we gladly keep to it.",
            "Ein Mensch hat sich Ihren Fall angesehen: Das Recht Ihres Landes gibt Ihnen diesen Anspruch, und wir halten"
                    + " uns gern daran."),
    EVIDENCE_SEEN(EnumSet.of(Outcome.APPROVED), Clause.DAMAGE_1,
            "A person looked at what you showed us, and it speaks for you. Thank you for taking the trouble.",
            "Ein Mensch hat sich angesehen, was Sie uns gezeigt haben, und es spricht für Sie. Danke für Ihre Mühe."),
    CARRIER_CONFIRMED_LOSS(EnumSet.of(Outcome.APPROVED), Clause.DAMAGE_1,
            "The carrier confirmed that the parcel is lost. That is not yours to bear, so we make it right.",
            "Der Zusteller hat bestätigt, dass das Paket verloren ist. Das müssen nicht Sie tragen, wir bringen es in"
                    + " Ordnung."),
    SAFETY(EnumSet.of(Outcome.APPROVED), Clause.EXCEPTION_2,
            "Your safety comes first, so a person found a way that asks you to send nothing dangerous.",
            "Ihre Sicherheit geht vor, deshalb hat ein Mensch einen Weg gefunden, bei dem Sie nichts Gefährliches versenden"
                    + " müssen."),
    SECURITY(EnumSet.of(Outcome.APPROVED), Clause.PRIVACY_1,
            "You should never have to rely on a device that may have been tampered with, so we make it right.",
            "Sie sollen sich nie auf ein Gerät verlassen müssen, an dem jemand gewesen sein könnte, deshalb bringen wir es"
                    + " in Ordnung."),
    OUR_MISTAKE(EnumSet.of(Outcome.APPROVED), Clause.DAMAGE_1,
            "A person looked at it: the mistake was ours, and we are sorry for the trouble. We make it right.",
            "Ein Mensch hat es sich angesehen: Der Fehler lag bei uns, und die Umstände tun uns leid. Wir bringen es in"
                    + " Ordnung."),
    NOT_COVERED(EnumSet.of(Outcome.REJECTED), Clause.GENERAL_2,
            "A person read your case with care. It is not one that our policy covers, and we found no way to make an"
                    + " exception.",
            "Ein Mensch hat Ihren Fall sorgfältig gelesen. Unsere Richtlinie deckt ihn nicht, und wir haben keinen Weg für"
                    + " eine Ausnahme gefunden."),
    DAMAGED_IN_USE(EnumSet.of(Outcome.REJECTED), Clause.WARRANTY_2,
            "A person looked at it: the damage was done to the item and is no fault of its own. The warranty does not cover"
                    + " that.",
            "Ein Mensch hat es sich angesehen: Der Schaden wurde dem Artikel zugefügt und ist kein Fehler des Produkts. Das"
                    + " deckt die Garantie nicht."),
    NO_EVIDENCE(EnumSet.of(Outcome.REJECTED), Clause.DAMAGE_1,
            "A person looked into it and found nothing that shows what you told us. If you have a photo or a number for us,"
                    + " please send it.",
            "Ein Mensch ist dem nachgegangen und fand nichts, was Ihre Angaben zeigt. Falls Sie ein Foto oder eine Nummer"
                    + " für uns haben, senden Sie sie bitte."),
    ARRIVED_AFTER_ALL(EnumSet.of(Outcome.REJECTED), Clause.DAMAGE_1,
            "The carrier shows us that everything arrived complete. If you still can't find it, please write to us again.",
            "Der Zusteller zeigt uns, dass alles vollständig ankam. Falls Sie es trotzdem nicht finden, schreiben Sie uns"
                    + " bitte noch einmal."),
    SETTLED_OTHERWISE(EnumSet.of(Outcome.REJECTED), Clause.ORDER_1,
            "These units have been settled in another way already, so there is nothing left to decide in this request.",
            "Diese Stücke wurden bereits auf andere Weise erledigt, deshalb bleibt in dieser Anfrage nichts mehr zu"
                    + " entscheiden."),
    CUSTOMER_AGREED(EnumSet.of(Outcome.APPROVED, Outcome.REJECTED), Clause.EXCEPTION_3,
            "A person talked it over with you, and this is what you agreed on with us.",
            "Ein Mensch hat es mit Ihnen besprochen, und das ist, worauf wir uns mit Ihnen geeinigt haben.");

    private final Set<Outcome> outcomes;
    private final Clause clause;
    private final Map<String, String> inEveryLanguage;

    StaffReason(Set<Outcome> outcomes, Clause clause, String english, String german) {
        this.outcomes = outcomes;
        this.clause = clause;
        this.inEveryLanguage = Wording.in(english, german);
    }

    /** Whether this can be the reason for such a decision. */
    public boolean isFor(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    /** The clause that it rests on, beside CONTACT-1. */
    Clause clause() {
        return clause;
    }

    @Override
    public Map<String, String> inEveryLanguage() {
        return inEveryLanguage;
    }
}
