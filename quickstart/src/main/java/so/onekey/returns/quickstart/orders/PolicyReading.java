package so.onekey.returns.quickstart.orders;

import so.onekey.returns.events.Category;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.quickstart.orders.Plan.State;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** The policy read a second time, from its text and not from the code that is being watched. */
final class PolicyReading {
    private static final ZoneId MERCHANT = ZoneId.of("Asia/Hong_Kong");
    private static final int ARRIVAL_WINDOW_DAYS = 7;
    private static final Set<Reason> QUALITY = EnumSet.of(Reason.DEFECTIVE, Reason.DAMAGED_IN_TRANSIT, Reason.WRONG_ITEM);
    private static final Set<Category> NEVER_RETURNABLE = EnumSet.of(Category.PERISHABLE, Category.CUSTOM, Category.PERSONAL_CARE,
            Category.HAZARDOUS);
    private final Plan plan;
    private final LocalDate reported;
    private final LocalDate arrived;

    PolicyReading(Plan plan, Instant today) {
        this.plan = plan;
        this.reported = LocalDate.ofInstant(plan.reportedAt(today).orElse(today), MERCHANT);
        this.arrived = LocalDate.ofInstant(plan.arrived().orElse(today), MERCHANT);
    }

    /** What the rules make of a line: approved with a resolution, rejected, or left to a person. */
    sealed interface Verdict {
        record Approved(Resolution resolution) implements Verdict {}

        record Rejected() implements Verdict {}

        record Review() implements Verdict {}
    }

    static boolean isQualityIssue(Reason reason) {
        return QUALITY.contains(reason);
    }

    Verdict of(OrderLine line) {
        return switch (plan.state()) {
            case CANCELLED -> new Verdict.Rejected();
            case PLACED -> beforeDispatch(line);
            case DISPATCHED, DELIVERED -> afterDispatch(line);
        };
    }

    private Verdict beforeDispatch(OrderLine line) {
        boolean cancellation = plan.reason() == Reason.NO_LONGER_WANTED && !line.giftCard() && line.category() != Category.CUSTOM;
        return cancellation ? new Verdict.Approved(Resolution.CANCELLATION) : new Verdict.Review();
    }

    private Verdict afterDispatch(OrderLine line) {
        if (plan.isHazard()) {
            return new Verdict.Review();
        }
        return switch (plan.reason()) {
            case ARRIVED_TAMPERED, NOT_RECEIVED, INCOMPLETE -> new Verdict.Review();
            case NO_LONGER_WANTED -> new Verdict.Rejected();
            case DEFECTIVE, DAMAGED_IN_TRANSIT, WRONG_ITEM -> faulty(line);
        };
    }

    private Verdict faulty(OrderLine line) {
        if (plan.isOwnDamage()) {
            return plan.reason() == Reason.DEFECTIVE ? new Verdict.Rejected() : new Verdict.Review();
        }
        if (reported.isAfter(arrived.plusYears(1))) {
            return new Verdict.Rejected();
        }
        if (NEVER_RETURNABLE.contains(line.category()) || line.giftCard() || plan.state() != State.DELIVERED) {
            return new Verdict.Review();
        }
        boolean atOnce = !reported.isAfter(arrived.plusDays(ARRIVAL_WINDOW_DAYS));
        if (!atOnce && plan.reason() != Reason.DEFECTIVE) {
            return new Verdict.Review();
        }
        boolean replaced = line.sale() || !atOnce || plan.remedy() == Remedy.REPLACEMENT;
        return new Verdict.Approved(replaced ? Resolution.WARRANTY_REPLACEMENT : Resolution.RETURN_FOR_REFUND);
    }
}
