package so.onekey.returns.claims.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules 8 and 9: nothing is wrong with the units, and they are on their way or have arrived. */
final class ChangeOfMind {
    private ChangeOfMind() {}

    static Optional<Ruling> unwantedAndNeverReturnable(LineFacts facts, PolicySettings settings) {
        if (!isChangeOfMindAfterDispatch(facts)) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        if (settings.neverReturnable().contains(facts.category())) {
            findings.add(facts.category() == Category.HAZARDOUS
                    ? Finding.applies(Clause.EXCEPTION_2, Explanation.HAZARDOUS_GOODS_STAY_WHERE_THEY_ARE)
                    : Finding.applies(Clause.EXCEPTION_1, Explanation.THIS_KIND_CAN_NOT_COME_BACK));
        }
        if (facts.sale() || facts.giftCard()) {
            findings.add(Finding.applies(Clause.EXCEPTION_4, Explanation.SALE_AND_GIFT_CARDS_ARE_FINAL));
        }
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        findings.add(alreadyLeft(facts, settings));
        return Optional.of(Ruling.rejectedUnlessTheLawMayGiveMore(facts, settings, findings));
    }

    static Optional<Ruling> unwantedAfterDispatch(LineFacts facts, PolicySettings settings) {
        if (!isChangeOfMindAfterDispatch(facts)) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(alreadyLeft(facts, settings));
        findings.add(Finding.applies(Clause.GENERAL_2, Explanation.NOTHING_IS_WRONG_WITH_IT));
        if (facts.packagingOpened()) {
            findings.add(Finding.applies(Clause.GENERAL_1, Explanation.OPENED_IS_NEVER_SOLD_AGAIN));
        }
        if (facts.remedy() == Remedy.EXCHANGE) {
            findings.add(Finding.applies(Clause.EXCHANGE_1, Explanation.BUY_THE_OTHER_ITEM_SEPARATELY));
        }
        return Optional.of(Ruling.rejectedUnlessTheLawMayGiveMore(facts, settings, findings));
    }

    private static boolean isChangeOfMindAfterDispatch(LineFacts facts) {
        return facts.reason() == Reason.NO_LONGER_WANTED && facts.units().state().afterDispatch();
    }

    private static Finding alreadyLeft(LineFacts facts, PolicySettings settings) {
        return Finding.applies(Clause.SHIPMENT_1, settings.reviewsInsteadOfRejecting(facts.country())
                ? Explanation.ALREADY_LEFT_BUT_THE_LAW_MAY_GIVE_MORE
                : Explanation.ALREADY_LEFT);
    }
}
