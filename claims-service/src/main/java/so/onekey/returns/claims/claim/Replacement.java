package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDelivered;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDispatched;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementUnavailable;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementDelivered;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementDispatched;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Units that are replaced (WARRANTY-1): the storefront is asked, sends and delivers, or has nothing to send. */
@NullUnmarked
final class Replacement {
    private final ClaimState state;
    private final Review review;
    private final Set<String> dispatched = new HashSet<>();
    private final Set<String> delivered = new HashSet<>();
    private final Set<Unavailable> refusals = new HashSet<>();

    Replacement(ClaimState state, Review review) {
        this.state = state;
        this.review = review;
    }

    /** That there is nothing to replace units of a line with, as it was said once. */
    private record Unavailable(String lineId, Instant said) {}

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    void handle(NoteReplacementDispatched command) {
        state.demandOrder(command.orderId());
        dispatch(command.lines().stream().filter(line -> !dispatched.contains(line.newLineId())).toList(), command.at());
    }

    private void dispatch(List<ReplacedUnits> news, Instant at) {
        List<EntryUnits> units = state.board.atMost(replaced(news), Stage.REPLACING, Stage.REPLACING_HERE);
        if (!units.isEmpty()) {
            apply(new ReplacementDispatched(state.ref(), at, units, newLines(news)));
        }
    }

    @EventSourcingHandler
    void on(ReplacementDispatched event) {
        dispatched.addAll(event.newLines());
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    void handle(NoteReplacementDelivered command) {
        state.demandOrder(command.orderId());
        List<ReplacedUnits> news = command.lines().stream().filter(line -> !delivered.contains(line.newLineId())).toList();
        // The storefront's messages may be heard in any order: what arrived was sent.
        dispatch(news.stream().filter(line -> !dispatched.contains(line.newLineId())).toList(), command.at());
        List<EntryUnits> units = state.board.atMost(replaced(news), Stage.REPLACEMENT_SENT);
        if (!units.isEmpty()) {
            apply(new ReplacementDelivered(state.ref(), command.at(), units, newLines(news)));
            state.closeIfAllHasEnded(command.at());
        }
    }

    @EventSourcingHandler
    void on(ReplacementDelivered event) {
        delivered.addAll(event.newLines());
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    @CommandHandler
    void handle(NoteReplacementUnavailable command, DeadlineManager deadlines, ClaimClocks clocks) {
        state.demandOrder(command.orderId());
        var said = command.answer().occurredAt();
        var news = command.answer().lines().stream().filter(line -> !refusals.contains(new Unavailable(line.lineId(), said))).toList();
        var cause = ReviewCause.REPLACEMENT_UNAVAILABLE;
        var units = state.board.atMost(news, Stage.REPLACING, Stage.REPLACING_HERE);
        review.request(units.stream().map(each -> state.laterReview(each, cause)).toList(), cause, state.policyVersion(),
                said, deadlines, clocks);
    }

    @EventSourcingHandler
    void on(ReturnReviewRequested event) {
        if (event.cause() == ReviewCause.REPLACEMENT_UNAVAILABLE) {
            event.units().forEach(each -> refusals.add(new Unavailable(each.units().lineId(), event.at())));
        }
    }

    private static List<LineUnits> replaced(List<ReplacedUnits> lines) {
        return LineUnits.sum(lines.stream().map(ReplacedUnits::replaced).toList());
    }

    private static Set<String> newLines(List<ReplacedUnits> lines) {
        return lines.stream().map(ReplacedUnits::newLineId).collect(Collectors.toSet());
    }
}
