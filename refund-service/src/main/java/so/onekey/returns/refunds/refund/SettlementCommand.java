package so.onekey.returns.refunds.refund;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a person does about an item of a refund. The same by the same person changes nothing the second time; anything else that can't be done
 * is a {@link SettlementRefusal}. Each answers how the item stands then. {@code by} is the opaque subject of a login.
 */
public sealed interface SettlementCommand {

    /** The refund. */
    String refundId();

    /** The {@link SettlementItem}'s id. */
    String item();

    /** Who asks. */
    String by();

    /**
     * Money was sent.
     *
     * @param corrects the reference that was recorded wrongly, while nobody has confirmed it
     * @param lookedUp required for an item of unknown outcome, and only there
     */
    record RecordSettlement(@TargetAggregateIdentifier String refundId, String item, Payout payout, @Nullable String corrects,
            @Nullable LookedUp lookedUp, SecondPersonRule rule, String by, Instant at) implements SettlementCommand {}

    /** A second person has seen that it was sent with this reference. */
    record ConfirmSettlement(@TargetAggregateIdentifier String refundId, String item, String reference, String by, Instant at)
            implements
            SettlementCommand {}

    /** Nothing is to be paid for it. */
    record DismissItem(@TargetAggregateIdentifier String refundId, String item, DismissalReason reason, SecondPersonRule rule, String by,
            Instant at) implements SettlementCommand {}

    /** A second person agrees that nothing is to be paid, for this reason. */
    record ConfirmDismissal(@TargetAggregateIdentifier String refundId, String item, DismissalReason reason, String by, Instant at)
            implements
            SettlementCommand {}
}
