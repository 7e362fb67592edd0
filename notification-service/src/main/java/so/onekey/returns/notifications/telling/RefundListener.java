package so.onekey.returns.notifications.telling;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.Topic;

/** Hears what happens to the money. */
@Component
class RefundListener implements TopicListener<RefundMessage> {
    private final Teller teller;

    RefundListener(Teller teller) {
        this.teller = teller;
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
        WhatRefundsTell.of(message.data()).ifPresent(telling -> teller.tell(message.id(), telling));
    }
}
