package so.onekey.returns.refunds.refund;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.joda.money.Money;

/** What can be asked of a refund that was scheduled. Each may come again. */
public sealed interface RefundCommand {

    /** The refund. */
    String refundId();

    /** A provider took this part on. */
    record RecordPartAccepted(@TargetAggregateIdentifier String refundId, AcceptedPart accepted, Instant at) implements RefundCommand {}

    /** A provider turned this part down for good. {@code failureCode} is the provider's. */
    record RecordPartRefused(@TargetAggregateIdentifier String refundId, Part part, String failureCode, Instant at)
            implements
            RefundCommand {}

    /** A part that was accepted failed later. {@code failureCode} is the provider's. */
    record RecordPartReversed(@TargetAggregateIdentifier String refundId, AcceptedPart accepted, String failureCode, Instant at)
            implements
            RefundCommand {}

    /** Nobody knows whether the provider took this part on. */
    record RecordPartUnknown(@TargetAggregateIdentifier String refundId, Part part, Instant at) implements RefundCommand {}

    /** A person has to settle this; {@code parts} are empty where it belongs to no payment. */
    record AwaitSettlement(@TargetAggregateIdentifier String refundId, SettlementCause cause, Money amount, List<Part> parts, Instant at)
            implements
            RefundCommand {}

    /**
     * The 10th business day is over, unless the date was moved meanwhile.
     *
     * @param passed the date that was waited for
     */
    record MarkOverdue(@TargetAggregateIdentifier String refundId, Instant passed) implements RefundCommand {}

    /**
     * The 15th business day is over, unless the date was moved meanwhile; the answer is whether it is still to come.
     *
     * @param passed the date that was waited for
     */
    record Escalate(@TargetAggregateIdentifier String refundId, Instant passed) implements RefundCommand {}

    /**
     * The business days are counted otherwise than when it was promised.
     *
     * @param calendar by which they are counted now
     */
    record Reschedule(@TargetAggregateIdentifier String refundId, Instant due, Instant escalates, String calendar, Instant at)
            implements
            RefundCommand {}
}
