package so.onekey.returns.claims.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The units of a claim that still wait for something; when none is left the claim is closed. */
final class OpenUnits {
    private final Tally waitingForTheStop = new Tally();
    /** A person looks at them for want of a stop; the storefront may still confirm it, late. */
    private final Tally notStopped = new Tally();
    private final Tally underReview = new Tally();
    /** Stopped, but what is paid back for them is not decided yet. */
    private final Tally unsettled = new Tally();
    private final Map<UUID, Boolean> refundsPaid = new HashMap<>();

    void askToStop(List<LineUnits> units) {
        waitingForTheStop.add(units);
    }

    void review(List<LineUnits> units, ReviewCause cause) {
        switch (cause) {
            case RULE -> underReview.add(units);
            case STOP_REFUSED, STOP_UNANSWERED, DISPATCHED_MEANWHILE -> {
                waitingForTheStop.take(units);
                notStopped.add(units);
            }
            case NOTHING_TO_PAY_BACK -> {
                unsettled.take(units);
                underReview.add(units);
            }
        }
    }

    void stop(List<LineUnits> units, List<LineUnits> late) {
        notStopped.take(late);
        waitingForTheStop.take(LineUnits.less(units, late));
        unsettled.add(units);
    }

    void approve(UUID refundId, List<LineUnits> units) {
        unsettled.take(units);
        refundsPaid.put(refundId, false);
    }

    void refund(UUID refundId, boolean paid) {
        refundsPaid.put(refundId, paid);
    }

    boolean knows(UUID refundId) {
        return refundsPaid.containsKey(refundId);
    }

    int settlements() {
        return refundsPaid.size();
    }

    /** All units that wait for the storefront's answer. */
    List<LineUnits> waiting() {
        return waitingForTheStop.all();
    }

    /** As many of these units as wait for the storefront's answer. */
    List<LineUnits> waitingOf(List<LineUnits> units) {
        return waitingForTheStop.atMost(units);
    }

    /** As many of these units as a person has for want of a stop, once those that still wait are taken out. */
    List<LineUnits> lateOf(List<LineUnits> units) {
        return notStopped.atMost(LineUnits.less(units, waitingOf(units)));
    }

    /** How many units of a line a person has for want of a stop. */
    int notStopped(String lineId) {
        return notStopped.of(lineId);
    }

    /** All units that are stopped and not settled. */
    List<LineUnits> unsettled() {
        return unsettled.all();
    }

    boolean none() {
        return waitingForTheStop.isEmpty() && notStopped.isEmpty() && underReview.isEmpty() && unsettled.isEmpty()
                && refundsPaid.values().stream().allMatch(paid -> paid);
    }
}
