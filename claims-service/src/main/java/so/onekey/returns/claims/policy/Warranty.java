package so.onekey.returns.claims.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules 6, 12 and 14: for a year, faulty units are replaced free of charge. */
final class Warranty {
    private Warranty() {}

    static Optional<Ruling> pastTheWarranty(LineFacts facts, PolicySettings settings) {
        if (!facts.reason().isQualityIssue() || !settings.warrantyHadEnded(facts)) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.applies(Clause.WARRANTY_1, settings.reviewsInsteadOfRejecting(facts.country())
                ? QualityExplanation.THE_WARRANTY_HAS_ENDED_BUT_THE_LAW_MAY_GIVE_MORE
                : QualityExplanation.THE_WARRANTY_HAS_ENDED));
        if (facts.packagingOpened()) {
            findings.add(Finding.applies(Clause.DAMAGE_2, QualityExplanation.NO_SERVICE_FOR_OPENED_DEVICES_AFTERWARDS));
        }
        return Optional.of(Ruling.rejectedUnlessTheLawMayGiveMore(facts, settings, findings));
    }

    static Optional<Ruling> faultyAndBoughtOnSale(LineFacts facts, PolicySettings settings) {
        if (!facts.reason().isQualityIssue() || !facts.sale()) {
            return Optional.empty();
        }
        return Optional.of(replaced(facts,
                Finding.applies(Clause.EXCEPTION_4, QualityExplanation.SALE_ITEMS_ARE_REPLACED_NOT_REFUNDED)));
    }

    static Optional<Ruling> defectiveWithinTheWarranty(LineFacts facts, PolicySettings settings) {
        boolean applies = facts.reason() == Reason.DEFECTIVE && facts.units().state() == UnitState.DELIVERED
                && !settings.reportedAtOnce(facts) && !settings.warrantyHadEnded(facts);
        return applies ? Optional.of(replaced(facts)) : Optional.empty();
    }

    private static Ruling replaced(LineFacts facts, Finding... besides) {
        boolean doubtful = OtherReasonBefore.wasRejectedFor(facts);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.applies(Clause.WARRANTY_1,
                doubtful ? QualityExplanation.IT_WOULD_BE_MADE_RIGHT : QualityExplanation.REPLACED_FREE_OF_CHARGE));
        findings.addAll(List.of(besides));
        if (doubtful) {
            findings.add(OtherReasonBefore.aPersonCompares());
            return Ruling.review(findings);
        }
        return Ruling.approved(Resolution.WARRANTY_REPLACEMENT, findings);
    }
}
