package so.onekey.returns.claims.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rule 4: what no fixed rule does justice to. Tampering and hazards can't wait, and nobody is asked to send a hazard. */
final class Urgent {
    static final int RULE = 4;

    private Urgent() {}

    static Optional<Ruling> tamperedMissingOrDangerous(LineFacts facts, PolicySettings settings) {
        boolean applies = facts.hazard() || switch (facts.reason()) {
            case ARRIVED_TAMPERED, NOT_RECEIVED, INCOMPLETE -> true;
            case NO_LONGER_WANTED, DEFECTIVE, DAMAGED_IN_TRANSIT, WRONG_ITEM -> false;
        };
        if (!applies) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.applies(Clause.DAMAGE_1, QualityExplanation.A_PERSON_FINDS_OUT_WHAT_HAPPENED));
        for (Danger danger : dangersOf(facts)) {
            findings.add(switch (danger) {
                case TAMPERED -> Finding.applies(Clause.PRIVACY_1, QualityExplanation.DO_NOT_USE_A_TAMPERED_DEVICE);
                case HAZARD -> Finding.applies(Clause.EXCEPTION_2, QualityExplanation.NEVER_SEND_A_HAZARD);
            });
        }
        return Optional.of(Ruling.review(findings));
    }

    static List<Danger> dangersOf(LineFacts facts) {
        List<Danger> dangers = new ArrayList<>();
        if (facts.reason() == Reason.ARRIVED_TAMPERED) {
            dangers.add(Danger.TAMPERED);
        }
        if (facts.hazard()) {
            dangers.add(Danger.HAZARD);
        }
        return dangers;
    }
}
