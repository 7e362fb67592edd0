package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.NoteRefund;
import so.onekey.returns.claims.claim.ClaimCommand.Settle;
import so.onekey.returns.claims.claim.ClaimEvent.NothingToRefund;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.ClaimEvent.RefundProgressed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Units that are paid back: what is approved for them, and how refund-service gets on with it. */
@NullUnmarked
final class Settlement {
    private final ClaimState state;
    private final Review review;
    private final Map<UUID, List<EntryUnits>> refunds = new HashMap<>();
    private final Set<UUID> paid = new HashSet<>();
    private final Map<String, Long> lastHeard = new HashMap<>();

    Settlement(ClaimState state, Review review) {
        this.state = state;
        this.review = review;
    }

    @CommandHandler
    void handle(Settle command, DeadlineManager deadlines, ClaimClocks clocks) {
        List<EntryUnits> units = state.board.at(Stage.UNSETTLED, Stage.UNSETTLED_HERE);
        if (units.isEmpty() || !command.worth().units().equals(EntryUnits.byLine(units))) {
            throw new IllegalArgumentException("the quote is for " + command.worth().units() + ", but not settled are " + units);
        }
        switch (command.worth()) {
            case Worth.Paid paidFor -> {
                int settlement = refunds.size() + 1;
                apply(new RefundApproved(state.ref(), command.settledAt(), RefundIds.of(state.claimId(), settlement), settlement, units,
                        paidFor.quote()));
            }
            case Worth.NeverPaid free -> apply(new NothingToRefund(state.ref(), command.settledAt(), units));
            case Worth.NothingLeft gone -> {
                var cause = ReviewCause.NOTHING_TO_PAY_BACK;
                review.request(units.stream().map(each -> state.laterReview(each, cause)).toList(), cause, state.policyVersion(),
                        command.settledAt(), deadlines, clocks);
            }
        }
        state.closeIfAllHasEnded(command.settledAt());
    }

    @EventSourcingHandler
    void on(RefundApproved event) {
        refunds.put(event.refundId(), event.units());
    }

    /** @throws NotOfThisClaim if this claim never approved such a refund */
    @CommandHandler
    void handle(NoteRefund command) {
        if (!refunds.containsKey(command.refundId())) {
            throw new NotOfThisClaim("refundId: the claim " + state.claimId() + " approved no refund " + command.refundId());
        }
        if (command.origin().sequence() <= lastHeard.getOrDefault(command.origin().source(), -1L)) {
            return;
        }
        apply(new RefundProgressed(state.ref(), command.occurredAt(), command.refundId(), command.state(), command.due(), command.amount(),
                command.origin(), moved(command)));
        state.closeIfAllHasEnded(command.occurredAt());
    }

    private List<EntryUnits> moved(NoteRefund command) {
        boolean isPaid = paid.contains(command.refundId());
        boolean moves = switch (command.state()) {
            case ISSUED -> !isPaid;
            case REVERSED -> isPaid;
            case SCHEDULED, FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, OVERDUE, ESCALATED -> false;
        };
        return moves ? refunds.get(command.refundId()) : List.of();
    }

    @EventSourcingHandler
    void on(RefundProgressed event) {
        lastHeard.put(event.origin().source(), event.origin().sequence());
        switch (event.state()) {
            case ISSUED -> paid.add(event.refundId());
            case REVERSED -> paid.remove(event.refundId());
            case SCHEDULED, FAILED, OUTCOME_UNKNOWN, AWAITS_SETTLEMENT, OVERDUE, ESCALATED -> {}
        }
    }
}
