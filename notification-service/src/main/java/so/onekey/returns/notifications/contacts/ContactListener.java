package so.onekey.returns.notifications.contacts;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.events.OrderLine;
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

import java.util.Optional;
import java.util.stream.Collectors;

/** An order brings a contact, and wakes whatever waited for it; an erasure takes it away for ever. */
@Component
class ContactListener implements TopicListener<StorefrontMessage> {
    private final Contacts contacts;
    private final AwaitsContacts waiting;
    private final Erasures erasures;

    ContactListener(Contacts contacts, AwaitsContacts waiting, Erasures erasures) {
        this.contacts = contacts;
        this.waiting = waiting;
        this.erasures = erasures;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String topic() {
        return Topic.STOREFRONT_ORDERS.topicName();
    }

    @Override
    public void on(Envelope<StorefrontMessage> message) {
        switch (message.data()) {
            case OrderPlaced placed -> know(contactOf(placed));
            case CustomerErasureRequested request -> erasures.erase(request.customerId(), request.orderIds());
            case OrderDispatched ignored -> {}
            case OrderDelivered ignored -> {}
            case OrderCancelled ignored -> {}
            case ShipmentStopped ignored -> {}
            case ShipmentStopRefused ignored -> {}
            case ReplacementDispatched ignored -> {}
            case ReplacementDelivered ignored -> {}
            case ReplacementUnavailable ignored -> {}
            case PaymentRefunded ignored -> {}
        }
    }

    private void know(Contact contact) {
        contacts.lockCustomer(contact.customerId());
        contacts.lockOrder(contact.orderId());
        switch (contacts.reachability(contact.orderId())) {
            case ERASED -> {}
            case KNOWN -> demandTheSame(contact);
            case UNKNOWN -> {
                if (contacts.isErased(contact.customerId())) {
                    contacts.eraseOrder(contact.orderId());
                    waiting.contactErased(contact.orderId());
                } else {
                    contacts.add(contact);
                    waiting.contactKnown(contact.orderId());
                }
            }
        }
    }

    private void demandTheSame(Contact contact) {
        if (!contacts.find(contact.orderId()).equals(Optional.of(contact))) {
            throw new UnacceptableMessage("customer: the order " + contact.orderId()
                    + " is known with other contact data or other articles; an order placed again must be the same");
        }
    }

    private static Contact contactOf(OrderPlaced placed) {
        var customer = placed.customer();
        return new Contact(placed.orderId(), customer.customerId(), customer.email(), customer.name(), customer.locale(),
                placed.lines().stream().collect(Collectors.toMap(OrderLine::lineId, OrderLine::title, (one, other) -> {
                    throw new UnacceptableMessage("lines: two lines of the order " + placed.orderId() + " have the same lineId");
                })));
    }
}
