package so.onekey.returns.notifications.promises;

import java.time.LocalDate;
import java.util.List;

/**
 * What finance is told in one mail; stored until it is sent.
 *
 * @param day the merchant's
 */
public record FinanceMail(Kind kind, LocalDate day, List<Section> sections) {

    /** What leads to it. */
    public enum Kind {
        /** A refund is overdue. */
        OVERDUE,
        /** A refund is escalated. */
        ESCALATED,
        /** So many became late within an hour that a mail for each would hide them. */
        MANY,
        /** A business day begins. */
        MORNING
    }

    /**
     * The promises of one urgency.
     *
     * @param count of all
     * @param first the first due ones, not more than {@value Promises#AT_MOST}
     */
    public record Section(Urgency urgency, long count, List<Promise> first) {}

    static FinanceMail aboutOne(Kind kind, LocalDate day, Urgency urgency, Promise promise) {
        return new FinanceMail(kind, day, List.of(new Section(urgency, 1, List.of(promise))));
    }

    /** The promise that it is about, where it is about a single one. */
    public Promise only() {
        return sections.getFirst().first().getFirst();
    }

    /** The same mail as it is to be said now. */
    FinanceMail about(Promise now) {
        return aboutOne(kind, day, sections.getFirst().urgency(), now);
    }

    boolean isEmpty() {
        return sections.stream().allMatch(section -> section.count() == 0);
    }
}
