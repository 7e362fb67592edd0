package so.onekey.returns.refunds.refund;

import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.RefundOutcomeUnknown;

/**
 * Something that only a person can bring to an end. Its id follows from what it is about, so history, queue and requests agree on it.
 *
 * @param cause a {@link SettlementCause}, or {@link #UNKNOWN}
 * @param parts of which payments; none where it belongs to no payment
 */
public record SettlementItem(String cause, Money amount, List<Part> parts) {

    /** Nobody knows whether the provider paid: it has to be looked up before anything is settled. */
    public static final String UNKNOWN = "UNKNOWN";

    public static SettlementItem of(RefundAwaitsSettlement event) {
        return new SettlementItem(event.cause().name(), event.amount(), event.parts());
    }

    public static SettlementItem of(RefundOutcomeUnknown event) {
        return unknown(event.part());
    }

    /** What waits while nobody knows of this part. */
    public static SettlementItem unknown(Part part) {
        return new SettlementItem(UNKNOWN, part.amount(), List.of(part));
    }

    static SettlementItem failed(Part part) {
        return new SettlementItem(SettlementCause.FAILED.name(), part.amount(), List.of(part));
    }

    /** Such as {@code CANNOT:manual:bt_1:1}: cause, provider, payment, attempt. */
    public String id() {
        return parts.isEmpty()
                ? cause
                : parts.stream().map(part -> part.provider() + ":" + part.paymentId() + ":" + part.attempt())
                        .collect(Collectors.joining(",", cause + ":", ""));
    }

    boolean outcomeIsUnknown() {
        return cause.equals(UNKNOWN);
    }
}
