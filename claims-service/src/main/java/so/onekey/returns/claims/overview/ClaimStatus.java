package so.onekey.returns.claims.overview;

import so.onekey.returns.claims.claim.Board;
import so.onekey.returns.claims.claim.Stage;

import java.util.Arrays;
import java.util.Set;

/** Where a claim stands; where its units stand differently, what needs somebody first comes first. */
public enum ClaimStatus {
    /** Taken in and about to be decided. */
    REQUESTED,
    /** A person looks at some of its units. */
    IN_REVIEW(Stage.IN_REVIEW, Stage.NOT_STOPPED, Stage.IN_REVIEW_HERE),
    /** A refund waits for a person, or is overdue. */
    AWAITING_SETTLEMENT,
    /** The warehouse has units to inspect. */
    INSPECTING(Stage.ARRIVED),
    /** Declined units are to be sent back. */
    SENDING_BACK(Stage.GOING_BACK),
    /** The customer has the label, or is about to get it; the parcel may be on its way. */
    COMING_BACK(Stage.COMING_BACK, Stage.MISSING),
    /** The storefront was asked to stop the shipment. */
    STOPPING_SHIPMENT(Stage.STOPPING),
    /** The storefront was asked for a replacement, which may be on its way. */
    REPLACING(Stage.RESHIPPING, Stage.REPLACING, Stage.REPLACING_HERE, Stage.REPLACEMENT_SENT),
    /** A refund was approved and is on its way. */
    REFUNDING(Stage.UNSETTLED, Stage.UNSETTLED_HERE, Stage.REFUNDING),
    /** Nothing of it is open any more, and nothing of it was granted. */
    REJECTED,
    /** The customer took it back. */
    WITHDRAWN,
    /** It was not sent in time. */
    EXPIRED,
    /** Nothing of it is open any more. */
    CLOSED;

    private final Stage[] stages;

    ClaimStatus(Stage... stages) {
        this.stages = stages;
    }

    /** @param refundWaits whether a refund waits for a person */
    static ClaimStatus of(Board board, boolean refundWaits) {
        if (board.allEnded()) {
            return board.ends().isEmpty() ? REQUESTED : closed(board);
        }
        return Arrays.stream(values()).filter(status -> status == AWAITING_SETTLEMENT ? refundWaits : status.holds(board)).findFirst()
                .orElseThrow();
    }

    /** Whether some units stand so. */
    boolean holds(Board board) {
        return !board.at(stages).isEmpty();
    }

    private static ClaimStatus closed(Board board) {
        Set<Stage> ends = board.ends();
        if (Set.of(Stage.REJECTED, Stage.DECLINED, Stage.SENT_BACK).containsAll(ends)) {
            return REJECTED;
        }
        if (ends.equals(Set.of(Stage.WITHDRAWN))) {
            return WITHDRAWN;
        }
        return ends.equals(Set.of(Stage.EXPIRED)) ? EXPIRED : CLOSED;
    }
}
