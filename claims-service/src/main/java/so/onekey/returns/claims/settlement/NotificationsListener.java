package so.onekey.returns.claims.settlement;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.claim.ClaimCommand.NoteTold;
import so.onekey.returns.claims.claim.Origin;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.NotificationMessage.NotificationFailed;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.Topic;

import java.time.Instant;
import java.util.UUID;

/** Hears what customers were told; it first becomes an event of the claim, so that its history is whole. */
@Component
class NotificationsListener implements TopicListener<NotificationMessage> {
    private final CommandGateway commands;

    NotificationsListener(CommandGateway commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public String topic() {
        return Topic.NOTIFICATIONS.topicName();
    }

    @Override
    public void on(Envelope<NotificationMessage> message) {
        switch (message.data()) {
            case NotificationSent sent ->
                note(message, sent.notificationId(), sent.claimId(), sent.template(), sent.occurredAt(), null);
            case NotificationFailed failed ->
                note(message, failed.notificationId(), failed.claimId(), failed.template(), failed.occurredAt(), failed.reasonCode());
            case CustomerDataErased erased -> {}
        }
    }

    private void note(Envelope<NotificationMessage> message, String notificationId, String claimId, String template, Instant at,
            @Nullable String failure) {
        if (message.sequence() == null) {
            throw new UnacceptableMessage("ce_sequence: is required on " + topic());
        }
        try {
            commands.sendAndWait(new NoteTold(UUID.fromString(claimId), UUID.fromString(notificationId), template, at, failure,
                    new Origin(message.source(), message.sequence())));
        } catch (AggregateNotFoundException notOfAClaim) {
            // Parcels without a claim are told of, too.
        } catch (IllegalArgumentException notAnId) {
            throw new UnacceptableMessage("claimId, notificationId: must be ids of ours", notAnId);
        }
    }
}
