package so.onekey.returns.claims.settlement;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.claim.ClaimCommand;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.StopAnswer;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;
import so.onekey.returns.events.StorefrontMessage.OrderCancelled;
import so.onekey.returns.events.StorefrontMessage.OrderDelivered;
import so.onekey.returns.events.StorefrontMessage.OrderDispatched;
import so.onekey.returns.events.StorefrontMessage.OrderPlaced;
import so.onekey.returns.events.StorefrontMessage.PaymentRefunded;
import so.onekey.returns.events.StorefrontMessage.ReplacementDelivered;
import so.onekey.returns.events.StorefrontMessage.ReplacementDispatched;
import so.onekey.returns.events.StorefrontMessage.ReplacementUnavailable;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopRefused;
import so.onekey.returns.events.StorefrontMessage.ShipmentStopped;
import so.onekey.returns.events.Topic;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Hears what the storefront answers to a claim's wishes. */
@Component
class StopAnswersListener implements TopicListener<StorefrontMessage> {
    private final Orders orders;
    private final RefundQuotes quotes;
    private final CommandGateway commands;

    StopAnswersListener(Orders orders, RefundQuotes quotes, CommandGateway commands) {
        this.orders = orders;
        this.quotes = quotes;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "settlement";
    }

    @Override
    public String topic() {
        return Topic.STOREFRONT_ORDERS.topicName();
    }

    @Override
    public void on(Envelope<StorefrontMessage> message) {
        switch (message.data()) {
            case ShipmentStopped stopped -> confirm(stopped);
            case ShipmentStopRefused refused ->
                send(new RefuseStop(claimId(refused.claimId()), answer(refused.lines(), refused.occurredAt())));
            case OrderPlaced fact -> heardInOrders();
            case OrderDispatched fact -> heardInOrders();
            case OrderDelivered fact -> heardInOrders();
            case OrderCancelled fact -> heardInOrders();
            case PaymentRefunded fact -> heardInOrders();
            case CustomerErasureRequested request -> heardInOrders();
            case ReplacementDispatched answer -> noReplacementWasAskedFor(answer.claimId());
            case ReplacementDelivered answer -> noReplacementWasAskedFor(answer.claimId());
            case ReplacementUnavailable answer -> noReplacementWasAskedFor(answer.claimId());
        }
    }

    private static void heardInOrders() {}

    private static void noReplacementWasAskedFor(String claimId) {
        throw new UnacceptableMessage("claimId: no replacement was asked for by the claim " + claimId);
    }

    private void confirm(ShipmentStopped stopped) {
        Order order = orders.lock(stopped.orderId())
                .orElseThrow(() -> new UnacceptableMessage("orderId: no order " + stopped.orderId() + " was placed"));
        StopAnswer answer = answer(stopped.lines(), stopped.occurredAt());
        answer.lines().forEach(units -> demandLine(order, units.lineId()));
        send(new ConfirmStop(claimId(stopped.claimId()), answer, quotes.forCancelled(order, answer.lines()).orElse(null)));
    }

    private static void demandLine(Order order, String lineId) {
        if (order.line(lineId).isEmpty()) {
            throw new UnacceptableMessage("lines: the order " + order.orderId() + " has no line " + lineId);
        }
    }

    private static StopAnswer answer(List<LineQuantity> lines, Instant occurredAt) {
        return new StopAnswer(lines.stream().map(line -> new LineUnits(line.lineId(), line.quantity())).toList(), occurredAt);
    }

    private static UUID claimId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new UnacceptableMessage("claimId: must be the id of a claim", notOurs);
        }
    }

    private void send(ClaimCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (AggregateNotFoundException unknown) {
            throw new UnacceptableMessage("claimId: there is no claim " + command.claimId(), unknown);
        }
    }
}
