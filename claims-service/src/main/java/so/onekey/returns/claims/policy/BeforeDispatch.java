package so.onekey.returns.claims.policy;

import java.util.Optional;

/** Rules 1 to 3: what can be said before looking at parcels, as nothing is left of the units or nothing has been sent. */
final class BeforeDispatch {
    private BeforeDispatch() {}

    static Optional<Ruling> nothingIsLeft(LineFacts facts, PolicySettings settings) {
        if (facts.units().state() != UnitState.NOT_FREE) {
            return Optional.empty();
        }
        return Optional.of(Ruling.rejected(Finding.applies(Clause.ORDER_1, Explanation.NOTHING_IS_LEFT_TO_CLAIM)));
    }

    static Optional<Ruling> cancelledBeforeDispatch(LineFacts facts, PolicySettings settings) {
        boolean applies = facts.units().state() == UnitState.PLACED && facts.reason() == Reason.NO_LONGER_WANTED && !facts.giftCard()
                && facts.category() != Category.CUSTOM;
        if (!applies) {
            return Optional.empty();
        }
        return Optional.of(Ruling.approved(Resolution.CANCELLATION,
                Finding.doesNotApply(Clause.SHIPMENT_1, Explanation.NOTHING_HAS_LEFT_YET),
                Finding.applies(Clause.REFUND_2, Explanation.PAID_BACK_ONCE_STOPPED)));
    }

    static Optional<Ruling> anythingElseBeforeDispatch(LineFacts facts, PolicySettings settings) {
        if (facts.units().state() != UnitState.PLACED) {
            return Optional.empty();
        }
        return Optional.of(Ruling.review(Finding.applies(Clause.CONTACT_1, Explanation.A_PERSON_READS_IT_BEFORE_DISPATCH)));
    }
}
