package so.onekey.returns.claims.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules 5, 7, 10, 11 and 13: something is wrong with the units, and it is made right unless the customer did it. */
final class QualityIssue {
    private QualityIssue() {}

    static Optional<Ruling> damagedByTheUser(LineFacts facts, PolicySettings settings) {
        if (!facts.reason().isQualityIssue() || !facts.artificialDamage()) {
            return Optional.empty();
        }
        return Optional.of(facts.reason() == Reason.DEFECTIVE
                ? Ruling.rejected(Finding.applies(Clause.WARRANTY_2, QualityExplanation.DAMAGE_OF_ONES_OWN_IS_NOT_COVERED))
                : Ruling.review(Finding.applies(Clause.WARRANTY_2, QualityExplanation.TWO_STORIES_A_PERSON_ASKS)));
    }

    static Optional<Ruling> faultyAndNeverReturnable(LineFacts facts, PolicySettings settings) {
        boolean neverReturnable = settings.neverReturnable().contains(facts.category());
        if (!facts.reason().isQualityIssue() || !neverReturnable && !facts.giftCard()) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        if (neverReturnable) {
            findings.add(facts.category() == Category.HAZARDOUS
                    ? Finding.applies(Clause.EXCEPTION_2, QualityExplanation.HAZARDOUS_GOODS_ARE_MADE_RIGHT_WITHOUT_A_PARCEL)
                    : Finding.applies(Clause.EXCEPTION_1, QualityExplanation.THIS_KIND_IS_MADE_RIGHT_WITHOUT_A_PARCEL));
        }
        if (facts.giftCard()) {
            findings.add(Finding.applies(Clause.EXCEPTION_4, QualityExplanation.GIFT_CARDS_ARE_MADE_RIGHT_BY_A_PERSON));
        }
        findings.add(Finding.applies(Clause.EXCEPTION_3, QualityExplanation.A_PERSON_LOOKS_AT_THIS_ITEM));
        findings.add(Finding.applies(Clause.DAMAGE_1, QualityExplanation.A_PERSON_MAKES_IT_RIGHT));
        return Optional.of(Ruling.review(findings));
    }

    static Optional<Ruling> faultyBeforeItArrived(LineFacts facts, PolicySettings settings) {
        if (!facts.reason().isQualityIssue() || facts.units().state() != UnitState.DISPATCHED) {
            return Optional.empty();
        }
        return Optional.of(Ruling.review(Finding.applies(Clause.DAMAGE_1, QualityExplanation.NOT_ARRIVED_AS_FAR_AS_WE_KNOW)));
    }

    static Optional<Ruling> reportedLate(LineFacts facts, PolicySettings settings) {
        boolean seenOnArrival = facts.reason() == Reason.DAMAGED_IN_TRANSIT || facts.reason() == Reason.WRONG_ITEM;
        if (!seenOnArrival || settings.reportedAtOnce(facts)) {
            return Optional.empty();
        }
        return Optional.of(Ruling.review(Finding.applies(Clause.DAMAGE_1, QualityExplanation.NOT_REPORTED_AT_ONCE)));
    }

    static Optional<Ruling> reportedAtOnce(LineFacts facts, PolicySettings settings) {
        boolean applies = facts.reason().isQualityIssue() && facts.units().state() == UnitState.DELIVERED && settings.reportedAtOnce(facts);
        if (!applies) {
            return Optional.empty();
        }
        if (OtherReasonBefore.wasRejectedFor(facts)) {
            return Optional.of(Ruling.review(Finding.applies(Clause.DAMAGE_1, QualityExplanation.IT_WOULD_BE_MADE_RIGHT),
                    Finding.doesNotApply(Clause.REQUEST_2, QualityExplanation.NO_LABEL_YET), OtherReasonBefore.aPersonCompares()));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.applies(Clause.DAMAGE_1, QualityExplanation.REPORTED_AT_ONCE_AND_MADE_RIGHT));
        findings.add(Finding.applies(Clause.REQUEST_2, QualityExplanation.A_LABEL_FOLLOWS));
        if (facts.remedy() == Remedy.EXCHANGE) {
            findings.add(Finding.applies(Clause.EXCHANGE_1, QualityExplanation.RETURN_IT_AND_BUY_THE_OTHER_ONE));
        }
        return Optional.of(Ruling.approved(switch (facts.remedy()) {
            case REFUND, EXCHANGE -> Resolution.RETURN_FOR_REFUND;
            case REPLACEMENT -> Resolution.WARRANTY_REPLACEMENT;
        }, findings));
    }
}
