package so.onekey.returns.claims.settlement;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.claim.ClaimCommand.NoteRefund;
import so.onekey.returns.claims.claim.NotOfThisClaim;
import so.onekey.returns.claims.claim.Origin;
import so.onekey.returns.claims.claim.RefundState;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.AboutRefund;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundEscalated;
import so.onekey.returns.events.RefundMessage.RefundFailed;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundOutcomeUnknown;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.events.RefundMessage.RefundReversed;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.Topic;

import java.time.Instant;
import java.util.UUID;

/** Hears how the refunds of our claims get on; all of it first becomes events of the claim. */
@Component
class RefundsListener implements TopicListener<RefundMessage> {
    private final CommandGateway commands;

    RefundsListener(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "refunds";
    }

    @Override
    public String topic() {
        return Topic.REFUNDS.topicName();
    }

    @Override
    public void on(Envelope<RefundMessage> message) {
        switch (message.data()) {
            case RefundScheduled news -> note(message, news, RefundState.SCHEDULED, news.due(), news.amount());
            case RefundIssued news -> note(message, news, RefundState.ISSUED, null, news.amount());
            case RefundFailed news -> note(message, news, RefundState.FAILED, null, news.amount());
            case RefundOutcomeUnknown news -> note(message, news, RefundState.OUTCOME_UNKNOWN, null, news.amount());
            case RefundAwaitsSettlement news -> note(message, news, RefundState.AWAITS_SETTLEMENT, null, news.amount());
            case RefundReversed news -> note(message, news, RefundState.REVERSED, null, news.amount());
            case RefundOverdue news -> note(message, news, RefundState.OVERDUE, news.due(), news.amount());
            case RefundEscalated news -> note(message, news, RefundState.ESCALATED, news.due(), news.amount());
            case CustomerDataErased erased -> {}
        }
    }

    private void note(Envelope<RefundMessage> message, AboutRefund news, RefundState state, @Nullable Instant due, Money amount) {
        if (message.sequence() == null) {
            throw new UnacceptableMessage("ce_sequence: is required on " + topic());
        }
        var origin = new Origin(message.source(), message.sequence());
        try {
            commands.sendAndWait(
                    new NoteRefund(id("claimId", news.claimId()), id("refundId", news.refundId()), state, news.occurredAt(), due,
                            amount, origin));
        } catch (AggregateNotFoundException | NotOfThisClaim unknown) {
            throw new UnacceptableMessage("claimId, refundId: the claim " + news.claimId() + " approved no refund " + news.refundId(),
                    unknown);
        }
    }

    private static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new UnacceptableMessage(field + ": must be an id of ours", notOurs);
        }
    }
}
