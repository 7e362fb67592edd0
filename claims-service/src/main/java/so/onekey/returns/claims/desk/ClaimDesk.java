package so.onekey.returns.claims.desk;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.claims.claim.ByPerson;
import so.onekey.returns.claims.claim.ClaimCommand;
import so.onekey.returns.claims.claim.ClaimCommand.AnswerQuestion;
import so.onekey.returns.claims.claim.ClaimCommand.AskCustomer;
import so.onekey.returns.claims.claim.ClaimCommand.ContestDecision;
import so.onekey.returns.claims.claim.ClaimCommand.DecideReview;
import so.onekey.returns.claims.claim.ClaimCommand.PersonalDecision;
import so.onekey.returns.claims.claim.ClaimCommand.WithdrawReturn;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.claim.ClaimRefusal;
import so.onekey.returns.claims.claim.EntryUnits;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.desk.DeskRequests.Ruling;
import so.onekey.returns.claims.desk.DeskRequests.UnitDecision;
import so.onekey.returns.claims.desk.Words.Kind;
import so.onekey.returns.claims.history.StoredClaims;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.overview.ClaimView;
import so.onekey.returns.claims.parcel.photo.Photos;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Outcome;
import so.onekey.returns.claims.settlement.Settling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people do to a claim: each action in one transaction, under the lock of the claim's order. It answers how the claim stands then. */
@Service
class ClaimDesk {
    private final Transactions transactions;
    private final IdempotencyKeys keys;
    private final StoredClaims claims;
    private final Orders orders;
    private final Words words;
    private final Photos photos;
    private final CommandGateway commands;
    private final Settling settling;
    private final Clock clock;

    ClaimDesk(Transactions transactions, IdempotencyKeys keys, StoredClaims claims, Orders orders, Words words, Photos photos,
            CommandGateway commands,
            Settling settling, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.claims = claims;
        this.orders = orders;
        this.words = words;
        this.photos = photos;
        this.commands = commands;
        this.settling = settling;
        this.clock = clock;
    }

    ClaimView decide(UUID claimId, DeskRequests.Review review, Caller caller) {
        return act("review", claimId, review, caller, (claim, order, now) -> {
            UUID noteId = review.note() == null || review.note().isBlank() ? null : UUID.randomUUID();
            if (noteId != null) {
                words.keep(claim.claim(), Kind.NOTE, noteId, review.note(), caller.subject(), now);
            }
            List<LineUnits> unsettled = send(new DecideReview(claimId, now, new ByPerson(caller.subject(), review.reason(), noteId),
                    decisions(review.decisions(), claim.lines())), caller);
            settling.settle(order, claimId, unsettled);
        });
    }

    private static List<PersonalDecision> decisions(List<UnitDecision> decisions, List<LineFacts> lines) {
        return IntStream.range(0, decisions.size()).mapToObj(index -> decision(index, decisions.get(index), lines)).toList();
    }

    private static PersonalDecision decision(int index, UnitDecision decision, List<LineFacts> lines) {
        if (decision.entry() >= lines.size()) {
            throw DeskProblems.unknownEntry(index, lines.size());
        }
        boolean approved = decision.outcome() == Ruling.APPROVED;
        if (approved && decision.resolution() == null) {
            throw DeskProblems.resolutionMissing(index);
        }
        if (!approved && decision.resolution() != null) {
            throw DeskProblems.resolutionOfARejection(index);
        }
        return new PersonalDecision(new EntryUnits(decision.entry(), lines.get(decision.entry()).lineId(), decision.quantity()),
                approved ? Outcome.APPROVED : Outcome.REJECTED, decision.resolution());
    }

    ClaimView ask(UUID claimId, DeskRequests.Question question, Caller caller) {
        return act("question", claimId, question, caller, (claim, order, now) -> {
            UUID questionId = UUID.randomUUID();
            words.keep(claim.claim(), Kind.QUESTION, questionId, question.question(), caller.subject(), now);
            send(new AskCustomer(claimId, now, questionId, question.wanted(), caller.subject()), caller);
        });
    }

    ClaimView answer(UUID claimId, DeskRequests.Answer answer, Caller caller) {
        if (answer.saysNothing()) {
            throw DeskProblems.emptyAnswer();
        }
        return act("answer", claimId, answer, caller, (claim, order, now) -> {
            keepPhotos(claim.claim(), answer.photoHashes());
            send(new AnswerQuestion(claimId, now, answer.questionId(), answer.photoHashes()), caller);
            words.keep(claim.claim(), Kind.ANSWER, answer.questionId(), answer.text(), caller.subject(), now);
        });
    }

    private void keepPhotos(ClaimRef claim, List<String> photoHashes) {
        if (!photoHashes.isEmpty()) {
            words.demandThatTheyMayBeKept(claim, "photos");
            photos.keepFor(claim.claimId(), claim.orderId(), photoHashes);
        }
    }

    ClaimView withdraw(UUID claimId, Caller caller) {
        return act("withdrawal", claimId, null, caller,
                (claim, order, now) -> send(new WithdrawReturn(claimId, now, caller.subject()), caller));
    }

    ClaimView contest(UUID claimId, DeskRequests.Contest contest, Caller caller) {
        return act("contest", claimId, contest, caller, (claim, order, now) -> {
            words.keep(claim.claim(), Kind.CONTEST, UUID.randomUUID(), contest.text(), caller.subject(), now);
            send(new ContestDecision(claimId, now), caller);
        });
    }

    @FunctionalInterface
    private interface Action {
        void on(ReturnRequested claim, Order order, Instant now);
    }

    private record Asked(String action, UUID claimId, @Nullable Object request) {}

    /** @throws so.onekey.returns.chassis.web.Problem if there is no such claim, or it can't do this as it stands; nothing was written then */
    private ClaimView act(String name, UUID claimId, @Nullable Object request, Caller caller, Action action) {
        try {
            return transactions.call(() -> keys.once(caller.subject(), caller.key(), new Asked(name, claimId, request), ClaimView.class,
                    () -> {
                        ReturnRequested claim = claims.request(claimId).orElseThrow(DeskProblems::unknownClaim);
                        Order order = orders.lock(claim.claim().orderId()).orElseThrow();
                        action.on(claim, order, clock.instant());
                        return claims.view(claimId).orElseThrow();
                    }));
        } catch (ClaimRefusal refusal) {
            throw DeskProblems.refused(refusal);
        }
    }

    private <R> R send(ClaimCommand command, Caller caller) {
        return commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(Map.of(StoredClaims.BY, caller.subject())));
    }
}
