package so.onekey.returns.claims.orders;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.events.CapturedPayment;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.OrderLine;
import so.onekey.returns.events.ReplacedLine;
import so.onekey.returns.events.ShippedLine;
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

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Learns from the storefront what was ordered, sent, delivered, cancelled and paid back. */
@Component
class OrdersListener implements TopicListener<StorefrontMessage> {
    private final Orders orders;
    private final List<OrderWatcher> watchers;

    OrdersListener(Orders orders, List<OrderWatcher> watchers) {
        this.orders = orders;
        this.watchers = watchers;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public String topic() {
        return Topic.STOREFRONT_ORDERS.topicName();
    }

    @Override
    public void on(Envelope<StorefrontMessage> message) {
        switch (message.data()) {
            case OrderPlaced placed -> tellIf(orders.placed(placed.orderId(), factOf(placed), placed.customer().customerId(),
                    placed.customer().email()), placed.orderId());
            case OrderDispatched sent -> learn(sent.orderId(),
                    new OrderFact.Dispatched(sent.dispatchedAt(), sent.shipmentId(), shipped(sent.lines()),
                            tracking(sent.carrier(), sent.trackingNumber())));
            case OrderDelivered arrived -> learn(arrived.orderId(),
                    new OrderFact.Delivered(arrived.deliveredAt(), arrived.shipmentId(), shipped(arrived.lines()),
                            tracking(arrived.carrier(), arrived.trackingNumber())));
            case OrderCancelled cancelled -> learn(cancelled.orderId(),
                    new OrderFact.Cancelled(cancelled.cancelledAt(), quantities(cancelled.lines())));
            case PaymentRefunded refunded -> learn(refunded.orderId(),
                    new OrderFact.RefundedOutside(refunded.paymentId(), refunded.providerRefundId(), refunded.amount()));
            case CustomerErasureRequested erasure -> orders.forget(erasure.customerId(), erasure.orderIds());
            case ShipmentStopped answer -> nothingOfTheOrder();
            case ShipmentStopRefused answer -> nothingOfTheOrder();
            case ReplacementDispatched sent ->
                learn(sent.orderId(), new OrderFact.ReplacementDispatched(sent.claimId(), sent.dispatchedAt(),
                        replaced(sent.lines()), tracking(sent.carrier(), sent.trackingNumber())));
            case ReplacementDelivered arrived -> learn(arrived.orderId(), new OrderFact.ReplacementDelivered(arrived.claimId(),
                    arrived.deliveredAt(), replaced(arrived.lines()), tracking(arrived.carrier(), arrived.trackingNumber())));
            case ReplacementUnavailable answer -> nothingOfTheOrder();
        }
    }

    /** Answers to a claim's questions are heard in settlement. */
    private static void nothingOfTheOrder() {}

    private void learn(String orderId, OrderFact fact) {
        tellIf(orders.learn(orderId, fact), orderId);
    }

    private void tellIf(boolean somethingIsNew, String orderId) {
        if (somethingIsNew) {
            watchers.forEach(watcher -> watcher.changed(orderId));
        }
    }

    private static OrderFact.Placed factOf(OrderPlaced placed) {
        demandOneCurrency(placed);
        demandEachOnce("lines: the line", placed.lines().stream().map(OrderLine::lineId));
        demandEachOnce("payments: the payment", placed.payments().stream().map(CapturedPayment::paymentId));
        var lines = placed.lines().stream().map(OrdersListener::lineOf).toList();
        var payments = placed.payments().stream().map(payment -> new OrderFact.Payment(payment.provider(), payment.paymentId(),
                payment.method(), payment.captured())).toList();
        return new OrderFact.Placed(placed.placedAt(), placed.shippingAddress().country(), lines, placed.shipping(), payments);
    }

    private static OrderFact.Line lineOf(OrderLine line) {
        return new OrderFact.Line(line.lineId(), Category.valueOf(line.category().name()), line.quantity(), line.unitPrice(),
                line.discount(), line.sale(), line.giftCard());
    }

    private static void demandOneCurrency(OrderPlaced placed) {
        CurrencyUnit currency = placed.shipping().getCurrencyUnit();
        var amounts = Stream.concat(placed.lines().stream().flatMap(line -> Stream.of(line.unitPrice(), line.discount())),
                placed.payments().stream().map(CapturedPayment::captured));
        if (!amounts.map(Money::getCurrencyUnit).allMatch(currency::equals)) {
            throw new UnacceptableMessage("lines, shipping and payments: must be in one currency, shipping is in " + currency);
        }
    }

    private static void demandEachOnce(String what, Stream<String> ids) {
        var seen = new HashSet<String>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(twice -> {
            throw new UnacceptableMessage(what + " " + twice + " must be there once");
        });
    }

    private static List<OrderFact.Units> shipped(@Nullable List<ShippedLine> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(line -> new OrderFact.Units(line.lineId(), line.quantity(), line.serials())).toList();
    }

    private static List<OrderFact.ReplacedUnits> replaced(List<ReplacedLine> lines) {
        demandEachOnce("lines: the line", lines.stream().map(ReplacedLine::lineId));
        return lines.stream()
                .map(line -> new OrderFact.ReplacedUnits(line.lineId(), line.replacesLineId(), line.quantity(), line.serials()))
                .toList();
    }

    private static OrderFact.@Nullable Tracking tracking(@Nullable String carrier, @Nullable String number) {
        return carrier == null && number == null ? null : new OrderFact.Tracking(carrier, number);
    }

    private static List<OrderFact.Units> quantities(@Nullable List<LineQuantity> lines) {
        return lines == null
                ? List.of()
                : lines.stream().map(line -> new OrderFact.Units(line.lineId(), line.quantity())).toList();
    }
}
