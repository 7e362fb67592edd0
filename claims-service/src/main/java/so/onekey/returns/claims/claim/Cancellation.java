package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;
import so.onekey.returns.claims.claim.ClaimCommand.ReportDispatch;
import so.onekey.returns.claims.policy.UnitState;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRefused;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Rule 2: what has not left yet is stopped first, and paid back once that is confirmed. */
@NullUnmarked
final class Cancellation {
    private static final Stage[] KNOWN_TO_HAVE_LEFT = {Stage.NOT_STOPPED, Stage.COMING_BACK, Stage.MISSING, Stage.ARRIVED,
            Stage.IN_REVIEW_HERE};
    private final ClaimState state;
    private final Review review;
    private final Set<StorefrontAnswer> confirmations = new HashSet<>();
    private final Set<StorefrontAnswer> refusals = new HashSet<>();

    Cancellation(ClaimState state, Review review) {
        this.state = state;
        this.review = review;
    }

    record StopAnswerDue(Instant due, List<EntryUnits> units) {}

    void askToStop(List<EntryUnits> units, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        if (!units.isEmpty()) {
            Instant answerDue = clocks.stopAnswerDue(at);
            apply(new ShipmentStopRequested(state.ref(), at, units, answerDue));
            // Never cancelled: when it fires after the answer, it finds nothing waiting.
            deadlines.schedule(answerDue, "shipment-stop-unanswered", new StopAnswerDue(answerDue, units));
        }
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    List<LineUnits> handle(ConfirmStop command) {
        state.demandOrder(command.orderId());
        if (confirmations.contains(command.answer())) {
            return List.of();
        }
        List<LineUnits> wanted = command.answer().lines();
        List<EntryUnits> waiting = state.board.atMost(wanted, Stage.STOPPING);
        List<EntryUnits> late = state.board.atMost(LineUnits.less(wanted, EntryUnits.byLine(waiting)), Stage.NOT_STOPPED);
        List<EntryUnits> stopped = Stream.concat(waiting.stream(), late.stream()).toList();
        if (stopped.isEmpty()) {
            return List.of();
        }
        apply(new ShipmentStopped(state.ref(), command.answer().occurredAt(), command.answer(), stopped, late));
        return state.unsettled();
    }

    @EventSourcingHandler
    void on(ShipmentStopped event) {
        confirmations.add(event.answer());
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    void handle(RefuseStop command, DeadlineManager deadlines, ClaimClocks clocks) {
        state.demandOrder(command.orderId());
        List<EntryUnits> refused = state.board.atMost(command.answer().lines(), Stage.STOPPING);
        if (!refused.isEmpty() && !refusals.contains(command.answer())) {
            apply(new ShipmentStopRefused(state.ref(), command.answer().occurredAt(), command.answer(), refused));
            giveToAPerson(refused, ReviewCause.STOP_REFUSED, command.answer().occurredAt(), deadlines, clocks);
        }
    }

    @EventSourcingHandler
    void on(ShipmentStopRefused event) {
        refusals.add(event.answer());
    }

    @CommandHandler
    void handle(ReportDispatch command, DeadlineManager deadlines, ClaimClocks clocks) {
        int news = command.quantity() - knownToHaveLeft(command.lineId());
        giveToAPerson(state.board.atMost(List.of(new LineUnits(command.lineId(), news)), Stage.STOPPING), ReviewCause.DISPATCHED_MEANWHILE,
                command.occurredAt(), deadlines, clocks);
    }

    /** Of the units that had not left when they were claimed, and that the claim still holds. */
    private int knownToHaveLeft(String lineId) {
        return state.board.at(KNOWN_TO_HAVE_LEFT).stream()
                .filter(units -> units.lineId().equals(lineId) && state.factsOf(units.entry()).units().state() == UnitState.PLACED)
                .mapToInt(EntryUnits::quantity).sum();
    }

    @DeadlineHandler(deadlineName = "shipment-stop-unanswered")
    void nobodyAnswered(StopAnswerDue passed, DeadlineManager deadlines, ClaimClocks clocks) {
        giveToAPerson(state.board.atMost(EntryUnits.byLine(passed.units()), Stage.STOPPING), ReviewCause.STOP_UNANSWERED, passed.due(),
                deadlines, clocks);
    }

    private void giveToAPerson(List<EntryUnits> units, ReviewCause cause, Instant at, DeadlineManager deadlines, ClaimClocks clocks) {
        review.request(units.stream().map(each -> state.laterReview(each, cause)).toList(), cause, state.policyVersion(), at, deadlines,
                clocks);
    }
}
