package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.orders.Decisions.Choice;
import so.onekey.returns.quickstart.orders.Decisions.Finding;
import so.onekey.returns.quickstart.orders.Plan.State;
import so.onekey.returns.quickstart.orders.PolicyReading.Verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where each unit of a claim has to end, by the policy's text and by what people decide and find. */
final class Fate {
    static final String IN_REVIEW = "IN_REVIEW";
    static final String NOT_STOPPED = "NOT_STOPPED";
    static final String IN_REVIEW_HERE = "IN_REVIEW_HERE";
    static final String REJECTED = "REJECTED";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String SENT_BACK = "SENT_BACK";
    static final String REFUNDED = "REFUNDED";
    static final String REPLACED = "REPLACED";
    static final Set<String> ENDS = Set.of(IN_REVIEW, NOT_STOPPED, IN_REVIEW_HERE, REJECTED, WITHDRAWN, SENT_BACK, REFUNDED, REPLACED);
    private final Plan plan;
    private final Decisions decisions;
    private final PolicyReading policy;

    Fate(Plan plan, Instant today) {
        this.plan = plan;
        this.decisions = new Decisions(plan);
        this.policy = new PolicyReading(plan, today);
    }

    /** Some units of a line and where they end. */
    record End(String lineId, String stage) {}

    /** One for each unit. */
    List<End> ends() {
        boolean contested = isContested();
        List<End> ends = new ArrayList<>();
        for (OrderLine line : plan.lines()) {
            for (int unit = 0; unit < line.quantity(); unit++) {
                ends.add(new End(line.lineId(), end(line, unit, contested)));
            }
        }
        return ends;
    }

    /** Only where all was rejected. */
    boolean isContested() {
        return plan.isContested() && plan.lines().stream().allMatch(line -> policy.of(line) instanceof Verdict.Rejected);
    }

    private String end(OrderLine line, int unit, boolean contested) {
        return switch (policy.of(line)) {
            case Verdict.Rejected no -> contested ? decided(line, unit) : REJECTED;
            case Verdict.Review left -> plan.isTakenBack() ? WITHDRAWN : decided(line, unit);
            case Verdict.Approved yes when yes.resolution() == Resolution.CANCELLATION -> stopped();
            case Verdict.Approved yes -> plan.isTakenBack() ? WITHDRAWN : sentIn(line, unit, yes.resolution());
        };
    }

    private String decided(OrderLine line, int unit) {
        return switch (decisions.away()) {
            case LEAVE -> IN_REVIEW;
            case REJECT -> REJECTED;
            case PAY_BACK -> REFUNDED;
            case SEND_ANOTHER -> plan.isSoldOut() ? REFUNDED : REPLACED;
            case TAKE_BACK -> plan.state() == State.PLACED ? stopped() : sentIn(line, unit, Resolution.RETURN_FOR_REFUND);
        };
    }

    private String stopped() {
        return plan.isPacked() ? person(decisions.notStopped(), NOT_STOPPED, REJECTED) : REFUNDED;
    }

    private String sentIn(OrderLine line, int unit, Resolution resolution) {
        Finding finding = decisions.found(line.lineId(), unit);
        boolean asExpected = finding.isGranted() || finding == Finding.NOTHING && decisions.isGoodwill();
        if (asExpected) {
            return resolution == Resolution.RETURN_FOR_REFUND ? REFUNDED : plan.isSoldOut() ? here() : REPLACED;
        }
        return finding.isDeclined(decisions.isGoodwill()) ? SENT_BACK : here();
    }

    private String here() {
        return person(decisions.here(), IN_REVIEW_HERE, SENT_BACK);
    }

    private static String person(Choice choice, String left, String rejected) {
        return switch (choice) {
            case LEAVE -> left;
            case REJECT -> rejected;
            case PAY_BACK, TAKE_BACK, SEND_ANOTHER -> REFUNDED;
        };
    }
}
