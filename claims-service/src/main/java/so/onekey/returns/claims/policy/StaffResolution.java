package so.onekey.returns.claims.policy;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What a person decides about units under review. A person may always be more generous than the rules, with a reason (CONTACT-1). */
public final class StaffResolution {
    private StaffResolution() {}

    /**
     * The decision of a person on so many of the units that were given to one.
     *
     * @param reviewed the decision that asked for a person
     * @param quantity how many of the units, 1 or more
     * @param outcome APPROVED or REJECTED
     * @param resolution what an approval leads to; null for a rejection
     * @param reason from the fixed list, shown to the customer in its words
     * @throws IllegalArgumentException when the parts don't fit each other, or a hazard would have to be sent; the message says what would be
     *         possible
     */
    public static LineDecision byAPerson(LineDecision reviewed, int quantity, Outcome outcome, @Nullable Resolution resolution,
            StaffReason reason) {
        if (reviewed.outcome() != Outcome.REVIEW) {
            throw new IllegalArgumentException("Line " + reviewed.lineId() + " is " + reviewed.outcome() + " and under no review");
        }
        StaffAdvice advice = StaffAdvice.on(reviewed);
        if (!reason.isFor(outcome)) {
            throw new IllegalArgumentException(reason + " is no reason for " + outcome + ". Reasons are "
                    + (outcome == Outcome.APPROVED ? advice.reasonsToApprove() : advice.reasonsToReject()));
        }
        if (resolution != null && !advice.possible().contains(resolution)) {
            throw new IllegalArgumentException(
                    resolution + " is not possible for line " + reviewed.lineId() + ": " + advice.whyNot(resolution)
                            + ". Possible are " + advice.possible());
        }
        return reviewed.later(quantity, outcome, resolution, List.of(Finding.applies(Clause.CONTACT_1, LaterExplanation.A_PERSON_DECIDED),
                Finding.applies(reason.clause(), reason)));
    }
}
