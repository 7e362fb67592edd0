package so.onekey.returns.refunds.refund;

import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.AggregateScopeDescriptor;

/**
 * The deadline of the 10th business day. Whoever keeps the promise sets and cancels it; when it has passed the refund itself hears of it, as
 * nothing else has to be decided then, and very many may be due together.
 */
public final class DueDate {
    /** The name of the deadline, stored for ever. */
    public static final String PASSED = "refund-due";

    private DueDate() {}

    /** Who hears of it. */
    public static ScopeDescriptor of(String refundId) {
        return new AggregateScopeDescriptor("Refund", refundId);
    }
}
