package so.onekey.returns.claims.claim;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimCommand.AnswerQuestion;
import so.onekey.returns.claims.claim.ClaimCommand.AskCustomer;
import so.onekey.returns.claims.claim.ClaimCommand.ContestDecision;
import so.onekey.returns.claims.claim.ClaimEvent.InformationGiven;
import so.onekey.returns.claims.claim.ClaimEvent.InformationMissed;
import so.onekey.returns.claims.claim.ClaimEvent.InformationRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReviewOverdue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** Units that wait for a person: since when, until when, and what the customer was asked meanwhile. */
@NullUnmarked
final class Review {
    private static final Stage[] WAITING = {Stage.IN_REVIEW, Stage.NOT_STOPPED, Stage.IN_REVIEW_HERE};
    private final ClaimState state;
    private final DueDates dueDates = new DueDates();
    private UUID openQuestion;
    private boolean contested;

    Review(ClaimState state) {
        this.state = state;
    }

    record ReviewDue(Instant due) {}

    record AnswerDue(UUID questionId, Instant due) {}

    void request(List<DecidedUnits> units, ReviewCause cause, String policyVersion, Instant at, DeadlineManager deadlines,
            ClaimClocks clocks) {
        if (!units.isEmpty()) {
            Instant decideBy = clocks.reviewDue(at);
            apply(new ReturnReviewRequested(state.ref(), at, policyVersion, units, cause,
                    units.stream().anyMatch(each -> each.decision().urgent()), decideBy));
            remind(decideBy, deadlines);
        }
    }

    /** Never cancelled: when it fires after the decision, it finds nothing waiting. */
    void remind(Instant decideBy, DeadlineManager deadlines) {
        deadlines.schedule(decideBy, "review-due", new ReviewDue(decideBy));
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        List<EntryUnits> waiting = state.board.at(WAITING);
        switch (event) {
            case ClaimEvent.ReturnReviewRequested e -> {
                dueDates.start(DecidedUnits.units(e.units()), waiting, e.due());
                contested |= e.cause() == ReviewCause.CONTESTED;
            }
            case ClaimEvent.InspectionReviewRequested e -> dueDates.start(DecidedUnits.units(e.units()), waiting, e.due());
            case ClaimEvent.ReviewOverdue e -> dueDates.end(e.units());
            case ClaimEvent.InformationRequested e -> openQuestion = e.questionId();
            case ClaimEvent.InformationGiven e -> answered(waiting, e.due());
            case ClaimEvent.InformationMissed e -> answered(waiting, e.due());
            default -> {}
        }
        if (waiting.isEmpty()) {
            openQuestion = null;
        }
    }

    private void answered(List<EntryUnits> waiting, Instant decideBy) {
        openQuestion = null;
        dueDates.startAnew(waiting, decideBy);
    }

    @DeadlineHandler(deadlineName = "review-due")
    void nobodyDecided(ReviewDue passed) {
        List<EntryUnits> overdue = dueDates.endingAt(passed.due(), state.board.at(WAITING));
        if (!overdue.isEmpty() && openQuestion == null) {
            apply(new ReviewOverdue(state.ref(), passed.due(), overdue));
        }
    }

    @CommandHandler
    void handle(AskCustomer command, DeadlineManager deadlines, ClaimClocks clocks) {
        if (state.board.at(WAITING).isEmpty()) {
            throw new ClaimRefusal("not-in-review", "Nothing of this claim waits for a person, so there is nothing to ask for.");
        }
        if (openQuestion != null) {
            throw new ClaimRefusal("question-open", "The customer has been asked already; wait for the answer.");
        }
        Instant answerDue = clocks.answerDue(command.askedAt());
        apply(new InformationRequested(state.ref(), command.askedAt(), command.questionId(), command.wanted(), command.askedBy(),
                answerDue));
        deadlines.schedule(answerDue, "answer-due", new AnswerDue(command.questionId(), answerDue));
    }

    @CommandHandler
    void handle(AnswerQuestion command, DeadlineManager deadlines, ClaimClocks clocks) {
        if (!command.questionId().equals(openQuestion)) {
            throw new ClaimRefusal("no-open-question", "This question is not open any more.");
        }
        Instant decideBy = clocks.reviewDue(command.answeredAt());
        apply(new InformationGiven(state.ref(), command.answeredAt(), command.questionId(), command.photos(), decideBy));
        remind(decideBy, deadlines);
    }

    @DeadlineHandler(deadlineName = "answer-due")
    void nobodyAnswered(AnswerDue passed, DeadlineManager deadlines, ClaimClocks clocks) {
        if (passed.questionId().equals(openQuestion)) {
            Instant decideBy = clocks.reviewDue(passed.due());
            apply(new InformationMissed(state.ref(), passed.due(), passed.questionId(), decideBy));
            remind(decideBy, deadlines);
        }
    }

    /** @throws ClaimRefusal if it was contested before, or nothing was rejected or declined */
    @CommandHandler
    void handle(ContestDecision command, DeadlineManager deadlines, ClaimClocks clocks) {
        if (contested) {
            throw new ClaimRefusal("contested-before", "A decision can be contested once; please write to us about it.");
        }
        List<EntryUnits> refused = state.board.at(Stage.REJECTED, Stage.GOING_BACK, Stage.SENT_BACK, Stage.DECLINED);
        if (refused.isEmpty()) {
            throw new ClaimRefusal("nothing-to-contest", "Nothing of this claim was rejected or declined.");
        }
        request(refused.stream().map(units -> state.laterReview(units, ReviewCause.CONTESTED)).toList(), ReviewCause.CONTESTED,
                state.policyVersion(), command.contestedAt(), deadlines, clocks);
    }
}
