package so.onekey.returns.refunds.approval;

import java.time.Instant;
import so.onekey.returns.chassis.calendar.BusinessCalendar;

/**
 * Until when a refund is promised.
 *
 * @param due end of the 10th business day after the approval (REFUND-2)
 * @param escalates end of the 15th (REFUND-4)
 */
public record PromisedDates(Instant due, Instant escalates) {
    private static final int DUE_AFTER_DAYS = 10;
    private static final int ESCALATES_AFTER_DAYS = 15;

    /** As the calendar counts today. */
    public static PromisedDates of(Instant approvedAt, BusinessCalendar calendar) {
        return new PromisedDates(calendar.endOfBusinessDay(approvedAt, DUE_AFTER_DAYS),
                calendar.endOfBusinessDay(approvedAt, ESCALATES_AFTER_DAYS));
    }
}
