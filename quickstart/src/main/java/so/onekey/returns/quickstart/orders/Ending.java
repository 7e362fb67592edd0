package so.onekey.returns.quickstart.orders;

import java.util.List;
import java.util.Set;

/** How a claim ended. */
enum Ending {
    CLOSED("closed"),
    REJECTED("rejected and closed"),
    WITHDRAWN("withdrawn and closed"),
    IN_REVIEW("in review: left to a person on purpose"),
    AWAITING_SETTLEMENT("waiting for a manual settlement: not all of the payment can go back by itself"),
    OPEN("not at an end");

    private static final Set<String> LEFT = Set.of(Fate.IN_REVIEW, Fate.NOT_STOPPED, Fate.IN_REVIEW_HERE);
    private static final Set<String> REFUSED = Set.of(Fate.REJECTED, Fate.SENT_BACK);
    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** @param status of the claim, as the service says */
    static Ending seen(String status) {
        for (Ending ending : values()) {
            if (ending.name().equals(status)) {
                return ending;
            }
        }
        return OPEN;
    }

    /** @param refundWaits whether some of the money can't go back by itself */
    static Ending expected(List<String> stages, boolean refundWaits) {
        if (stages.stream().anyMatch(LEFT::contains)) {
            return IN_REVIEW;
        }
        if (refundWaits) {
            return AWAITING_SETTLEMENT;
        }
        if (REFUSED.containsAll(stages)) {
            return REJECTED;
        }
        return stages.stream().allMatch(Fate.WITHDRAWN::equals) ? WITHDRAWN : CLOSED;
    }

    @Override
    public String toString() {
        return words;
    }
}
