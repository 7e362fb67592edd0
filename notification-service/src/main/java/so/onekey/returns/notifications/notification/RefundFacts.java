package so.onekey.returns.notifications.notification;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.joda.money.Money;

import java.time.Instant;
import java.util.List;

/** What is told of the money. */
@JsonSubTypes({@JsonSubTypes.Type(RefundFacts.RefundScheduled.class), @JsonSubTypes.Type(RefundFacts.RefundIssued.class),
        @JsonSubTypes.Type(RefundFacts.SettlementAwaited.class), @JsonSubTypes.Type(RefundFacts.RefundReversed.class),
        @JsonSubTypes.Type(RefundFacts.RefundEscalated.class)})
public sealed interface RefundFacts extends Facts {

    /** A claim can have several refunds. */
    String refundId();

    /** The money that it is about. */
    Money amount();

    /**
     * Money goes back.
     *
     * @param due the end of the last day on which we set it in motion (REFUND-2)
     */
    @JsonTypeName("refund-scheduled")
    record RefundScheduled(String refundId, Money amount, Instant due) implements RefundFacts {}

    /** Money is on its way. */
    @JsonTypeName("refund-issued")
    record RefundIssued(String refundId, Money amount, List<Part> parts) implements RefundFacts {}

    /** A person has to find a way for this money. */
    @JsonTypeName("refund-awaits-settlement")
    record SettlementAwaited(String refundId, Obstacle obstacle, Money amount) implements RefundFacts {}

    /** Money that was on its way came back to us. */
    @JsonTypeName("refund-reversed")
    record RefundReversed(String refundId, Money amount) implements RefundFacts {}

    /**
     * Money is later than a customer has to put up with (REFUND-4).
     *
     * @param due the end of the day by which it should have been on its way
     */
    @JsonTypeName("refund-escalated")
    record RefundEscalated(String refundId, Money amount, Instant due) implements RefundFacts {}

    /** Money that goes back to one payment. {@code method} is how the customer had paid. */
    record Part(String method, Money amount) {}
}
