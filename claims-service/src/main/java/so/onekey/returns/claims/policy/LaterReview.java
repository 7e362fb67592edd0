package so.onekey.returns.claims.policy;

import java.util.List;

/** What sends decided units to a person afterwards. A stop of the shipment that failed is {@link StoppedShipment}. */
public final class LaterReview {
    private LaterReview() {}

    /** The label did not come in time, which is our fault. */
    public static LineDecision labelLate(LineDecision approval, int quantity) {
        return review(approval, quantity, contact(LaterExplanation.THE_LABEL_IS_LATE), madeRightAllTheSame());
    }

    /** The carrier scanned the parcel, and it never arrived. */
    public static LineDecision parcelLost(LineDecision approval, int quantity) {
        return review(approval, quantity, contact(LaterExplanation.THE_PARCEL_IS_LOST), madeRightAllTheSame());
    }

    /** The storefront has nothing to replace the units with. */
    public static LineDecision replacementUnavailable(LineDecision approval, int quantity) {
        return review(approval, quantity, contact(LaterExplanation.THERE_IS_NO_REPLACEMENT), madeRightAllTheSame());
    }

    /** The customer contests a rejection or what an inspection declined, which is possible once. */
    public static LineDecision contested(LineDecision rejection, int quantity) {
        return review(rejection, quantity, contact(LaterExplanation.CONTESTED));
    }

    private static Finding contact(LaterExplanation why) {
        return Finding.applies(Clause.CONTACT_1, why);
    }

    private static Finding madeRightAllTheSame() {
        return Finding.applies(Clause.DAMAGE_1, LaterExplanation.IT_STAYS_YOUR_RIGHT_TO_HAVE_IT_MADE_RIGHT);
    }

    private static LineDecision review(LineDecision decision, int quantity, Finding... findings) {
        return decision.later(quantity, Outcome.REVIEW, null, List.of(findings));
    }
}
