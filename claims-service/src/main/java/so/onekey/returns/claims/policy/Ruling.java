package so.onekey.returns.claims.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a rule that applies says: the outcome and the clauses it rests on. */
record Ruling(Outcome outcome, @Nullable Resolution resolution, List<Finding> findings) {
    static Ruling approved(Resolution resolution, Finding... findings) {
        return approved(resolution, List.of(findings));
    }

    static Ruling approved(Resolution resolution, List<Finding> findings) {
        return new Ruling(Outcome.APPROVED, resolution, findings);
    }

    static Ruling rejected(Finding... findings) {
        return rejected(List.of(findings));
    }

    static Ruling rejected(List<Finding> findings) {
        return new Ruling(Outcome.REJECTED, null, findings);
    }

    static Ruling review(Finding... findings) {
        return review(List.of(findings));
    }

    static Ruling review(List<Finding> findings) {
        return new Ruling(Outcome.REVIEW, null, findings);
    }

    static Ruling rejectedUnlessTheLawMayGiveMore(LineFacts facts, PolicySettings settings, List<Finding> findings) {
        return settings.reviewsInsteadOfRejecting(facts.country()) ? review(findings) : rejected(findings);
    }
}
