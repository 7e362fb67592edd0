package so.onekey.returns.refunds.refund;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a refund is overdue and when it is escalated (REFUND-4).
 *
 * @param openAgain when what had gone back was reversed, if it was
 */
record DatesToWatch(Instant due, Instant escalates, @Nullable Instant openAgain) {

    DatesToWatch movedTo(Instant newDue, Instant newEscalates) {
        return new DatesToWatch(newDue, newEscalates, openAgain);
    }

    DatesToWatch openAgainSince(Instant reversal) {
        return new DatesToWatch(due, escalates, reversal);
    }

    /** @param passed the date that was waited for, perhaps before it was moved, as exact as the database keeps it */
    boolean dueIsAfter(Instant passed) {
        return isAfter(due, passed);
    }

    /** @param passed as above */
    boolean escalatesAfter(Instant passed) {
        return isAfter(escalates, passed);
    }

    private static boolean isAfter(Instant date, Instant passed) {
        return date.truncatedTo(ChronoUnit.MILLIS).isAfter(passed);
    }

    Instant overdueAt() {
        return notBeforeItWasOpen(due);
    }

    Instant escalatedAt() {
        return notBeforeItWasOpen(escalates);
    }

    /** What is reversed after a date has passed is late from the reversal on. */
    private Instant notBeforeItWasOpen(Instant date) {
        return openAgain == null || openAgain.isBefore(date) ? date : openAgain;
    }
}
