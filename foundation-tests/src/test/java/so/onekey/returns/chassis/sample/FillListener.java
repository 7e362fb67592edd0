package so.onekey.returns.chassis.sample;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;

@Component
class FillListener implements TopicListener<Long> {
    private final CommandGateway commands;
    private final String in;

    FillListener(CommandGateway commands, @Value("${sample.in}") String in) {
        this.commands = commands;
        this.in = in;
    }

    @Override
    public String name() {
        return "fill";
    }

    @Override
    public String topic() {
        return in;
    }

    @Override
    public void on(Envelope<Long> message) {
        if (message.data() < 0) {
            throw new UnacceptableMessage("drops: must not be negative");
        }
        commands.sendAndWait(new Basin.Open(message.key().isEmpty() ? "no key" : message.key()));
        Faults.next("listener " + message.key());
        commands.sendAndWait(new Basin.Fill(message.key().isEmpty() ? "no key" : message.key(), message.data()));
    }
}
