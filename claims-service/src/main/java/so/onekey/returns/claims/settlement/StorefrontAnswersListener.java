package so.onekey.returns.claims.settlement;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.claim.ClaimCommand;
import so.onekey.returns.claims.claim.ClaimCommand.ConfirmStop;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDelivered;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementDispatched;
import so.onekey.returns.claims.claim.ClaimCommand.NoteReplacementUnavailable;
import so.onekey.returns.claims.claim.ClaimCommand.RefuseStop;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.NotOfThisClaim;
import so.onekey.returns.claims.claim.ReplacedUnits;
import so.onekey.returns.claims.claim.StorefrontAnswer;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.ReplacedLine;
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
class StorefrontAnswersListener implements TopicListener<StorefrontMessage> {
    private final Orders orders;
    private final Settling settling;
    private final CommandGateway commands;

    StorefrontAnswersListener(Orders orders, Settling settling, CommandGateway commands) {
        this.orders = orders;
        this.settling = settling;
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
                send(new RefuseStop(claimId(refused.claimId()), refused.orderId(), answer(refused.lines(), refused.occurredAt())));
            case OrderPlaced fact -> heardInOrders();
            case OrderDispatched fact -> heardInOrders();
            case OrderDelivered fact -> heardInOrders();
            case OrderCancelled fact -> heardInOrders();
            case PaymentRefunded fact -> heardInOrders();
            case CustomerErasureRequested request -> heardInOrders();
            case ReplacementDispatched sent ->
                send(new NoteReplacementDispatched(claimId(sent.claimId()), sent.orderId(), replaced(sent.lines()), sent.dispatchedAt()));
            case ReplacementDelivered arrived -> send(
                    new NoteReplacementDelivered(claimId(arrived.claimId()), arrived.orderId(), replaced(arrived.lines()),
                            arrived.deliveredAt()));
            case ReplacementUnavailable no ->
                send(new NoteReplacementUnavailable(claimId(no.claimId()), no.orderId(), answer(no.lines(), no.occurredAt())));
        }
    }

    private static void heardInOrders() {}

    private static List<ReplacedUnits> replaced(List<ReplacedLine> lines) {
        return lines.stream().map(line -> new ReplacedUnits(line.lineId(), new LineUnits(line.replacesLineId(), line.quantity()))).toList();
    }

    private void confirm(ShipmentStopped stopped) {
        Order order = orders.lock(stopped.orderId())
                .orElseThrow(() -> new UnacceptableMessage("orderId: no order " + stopped.orderId() + " was placed"));
        StorefrontAnswer answer = answer(stopped.lines(), stopped.occurredAt());
        answer.lines().forEach(units -> demandLine(order, units.lineId()));
        UUID claimId = claimId(stopped.claimId());
        List<LineUnits> unsettled = send(new ConfirmStop(claimId, order.orderId(), answer));
        settling.settle(order, claimId, unsettled);
    }

    private static void demandLine(Order order, String lineId) {
        if (order.line(lineId).isEmpty()) {
            throw new UnacceptableMessage("lines: the order " + order.orderId() + " has no line " + lineId);
        }
    }

    private static StorefrontAnswer answer(List<LineQuantity> lines, Instant occurredAt) {
        return new StorefrontAnswer(lines.stream().map(line -> new LineUnits(line.lineId(), line.quantity())).toList(), occurredAt);
    }

    private static UUID claimId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw new UnacceptableMessage("claimId: must be the id of a claim", notOurs);
        }
    }

    private <R> R send(ClaimCommand command) {
        try {
            return commands.sendAndWait(command);
        } catch (AggregateNotFoundException unknown) {
            throw new UnacceptableMessage("claimId: there is no claim " + command.claimId(), unknown);
        } catch (NotOfThisClaim mistaken) {
            throw new UnacceptableMessage(String.valueOf(mistaken.getMessage()), mistaken);
        }
    }
}
