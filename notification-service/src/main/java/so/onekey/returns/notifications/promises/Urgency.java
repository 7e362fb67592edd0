package so.onekey.returns.notifications.promises;

import java.util.Locale;

/** How urgent a promise is; each is in its most urgent one only. */
public enum Urgency {
    /** Has to be on its way before the merchant's day ends. */
    DUE_TODAY,
    /** Has to be on its way within two more business days. */
    AT_RISK,
    /** The 10th business day is over (REFUND-2). */
    OVERDUE,
    /** The 15th business day is over (REFUND-4). */
    ESCALATED;

    /** As refund-service names it. */
    public String filter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
