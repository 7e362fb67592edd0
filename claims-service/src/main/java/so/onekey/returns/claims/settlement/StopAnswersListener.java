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
import so.onekey.returns.claims.claim.ClaimCommand.SettleStopped;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.claim.NotOfThisClaim;
import so.onekey.returns.claims.claim.RefundQuote;
import so.onekey.returns.claims.claim.StopAnswer;
import so.onekey.returns.claims.intake.Reservations;
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

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hears what the storefront answers to a claim's wishes. */
@Component
class StopAnswersListener implements TopicListener<StorefrontMessage> {
    private final Orders orders;
    private final Reservations reservations;
    private final ApprovedRefunds approved;
    private final CommandGateway commands;
    private final Clock clock;

    StopAnswersListener(Orders orders, Reservations reservations, ApprovedRefunds approved, CommandGateway commands, Clock clock) {
        this.orders = orders;
        this.reservations = reservations;
        this.approved = approved;
        this.commands = commands;
        this.clock = clock;
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
        UUID claimId = claimId(stopped.claimId());
        List<LineUnits> news = send(new ConfirmStop(claimId, order.orderId(), answer));
        if (!news.isEmpty()) {
            send(new SettleStopped(claimId, quoteFor(news, order).orElse(null), clock.instant()));
        }
    }

    private Optional<RefundQuote> quoteFor(List<LineUnits> stopped, Order order) {
        var before = approved.of(order.orderId(), order.shipping().getCurrencyUnit());
        return RefundQuotes.forStopped(stopped, order, reservations.of(order.orderId()), before);
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
