package so.onekey.returns.notifications.telling;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Topic;

/** Hears what happens to claims. */
@Component
class ClaimListener implements TopicListener<ClaimMessage> {
    private final Teller teller;

    ClaimListener(Teller teller) {
        this.teller = teller;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String topic() {
        return Topic.CLAIMS.topicName();
    }

    @Override
    public void on(Envelope<ClaimMessage> message) {
        WhatClaimsTell.of(message.data()).ifPresent(telling -> teller.tell(message.id(), telling));
    }
}
