package so.onekey.returns.refunds.approval;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Promise this refund.
 *
 * @param refundId given by claims, which may tell it twice
 * @param due end of the 10th business day after the approval (REFUND-2)
 * @param escalates end of the 15th (REFUND-4)
 * @param at when this is asked
 */
public record ScheduleRefund(@TargetAggregateIdentifier String refundId, RefundTerms terms, Instant due, Instant escalates, Instant at) {}
