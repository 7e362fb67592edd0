package so.onekey.returns.claims.claim;

import org.axonframework.deadline.DeadlineManager;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementApproved;
import so.onekey.returns.claims.policy.Resolution;

import java.time.Instant;
import java.util.List;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What an approval sets off, by its resolution. */
final class CarryOut {
    private final ClaimState state;
    private final Cancellation cancellation;
    private final WayBack wayBack;

    CarryOut(ClaimState state, Cancellation cancellation, WayBack wayBack) {
        this.state = state;
        this.cancellation = cancellation;
        this.wayBack = wayBack;
    }

    void approved(List<DecidedUnits> approved, @Nullable ByPerson decidedBy, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        cancellation.askToStop(DecidedUnits.units(approved, Resolution.CANCELLATION), at, deadlines, clocks);
        wayBack.orderLabel(DecidedUnits.units(approved, Resolution.RETURN_FOR_REFUND, Resolution.WARRANTY_REPLACEMENT), at, deadlines,
                clocks);
        var reshipped = approved.stream().filter(each -> each.decision().resolution() == Resolution.RESHIPMENT).toList();
        if (!reshipped.isEmpty()) {
            apply(new ReplacementApproved(state.ref(), at, state.policyVersion(), reshipped, decidedBy));
        }
    }
}
