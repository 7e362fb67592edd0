package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.NoteTold;
import so.onekey.returns.claims.claim.ClaimCommand.RequestReturn;
import so.onekey.returns.claims.claim.ClaimEvent.CustomerTold;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.policy.Decision;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.policy.ReturnPolicy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A customer's claim: requested, decided by the policy, carried out, closed when each of its units has reached an end. The phases between
 * are its members; they share the {@link ClaimState}.
 */
@Aggregate(type = Claim.TYPE)
@NullUnmarked
class Claim {
    static final String TYPE = "Claim";
    @AggregateIdentifier
    private UUID claimId;
    final ClaimState state = new ClaimState();
    private final Map<String, Long> lastHeard = new HashMap<>();
    @AggregateMember
    private final Review review = new Review(state);
    @AggregateMember
    private final Cancellation cancellation = new Cancellation(state, review);
    @AggregateMember
    private final WayBack wayBack = new WayBack(state, review);
    @AggregateMember
    private final Inspection inspection = new Inspection(state, review, wayBack);
    @AggregateMember
    private final Warehouse warehouse = new Warehouse(state);
    @AggregateMember
    private final Settlement settlement = new Settlement(state, review);
    @AggregateMember
    private final Replacement replacement = new Replacement(state, review);
    private final CarryOut carryOut = new CarryOut(state, cancellation, wayBack);
    @AggregateMember
    private final StaffDecisions staff = new StaffDecisions(state, carryOut, new Findings(state, review));

    Claim() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision handle(RequestReturn command, DeadlineManager deadlines, ClaimClocks clocks) {
        var ref = new ClaimRef(command.claimId(), command.orderId(), command.rmaNumber());
        var at = command.requestedAt();
        apply(new ReturnRequested(ref, command.requestedBy(), at, command.reportedAt(), command.lines()));
        Decision decision = ReturnPolicy.decide(command.lines(), command.policy());
        for (Outcome outcome : Outcome.values()) {
            List<DecidedUnits> units = DecidedUnits.with(outcome, decision);
            if (!units.isEmpty()) {
                switch (outcome) {
                    case APPROVED -> approve(units, decision, at, deadlines, clocks);
                    case REJECTED -> apply(new ReturnRejected(ref, at, decision.policyVersion(), units, null));
                    case REVIEW -> review.request(units, ReviewCause.RULE, decision.policyVersion(), at, deadlines, clocks);
                }
            }
        }
        state.closeIfAllHasEnded(at);
        return decision;
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        claimId = event.claim().claimId();
        state.evolve(event);
        if (event instanceof CustomerTold told) {
            lastHeard.put(told.origin().source(), told.origin().sequence());
        }
    }

    private void approve(List<DecidedUnits> units, Decision decision, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        apply(new ReturnApproved(state.ref(), at, decision.policyVersion(), units, null));
        carryOut.approved(units, null, at, deadlines, clocks);
    }

    /** Whether this message of another service is news: its history may come again. */
    private boolean isNews(Origin origin) {
        return origin.sequence() > lastHeard.getOrDefault(origin.source(), -1L);
    }

    @CommandHandler
    void handle(NoteTold command) {
        if (isNews(command.origin())) {
            apply(new CustomerTold(state.ref(), command.at(), command.notificationId(), command.template(), command.failure(),
                    command.origin()));
        }
    }
}
