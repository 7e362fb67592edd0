package so.onekey.returns.notifications.contacts;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.ParkedErasure;
import so.onekey.returns.chassis.listening.UnacceptableMessage;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;

/** Forgets customers. */
@Component
class Erasures {
    private final Contacts contacts;
    private final AwaitsContacts waiting;
    private final CommandGateway commands;
    private final ParkedErasure parked;
    private final Clock clock;

    Erasures(Contacts contacts, AwaitsContacts waiting, CommandGateway commands, ParkedErasure parked, Clock clock) {
        this.contacts = contacts;
        this.waiting = waiting;
        this.commands = commands;
        this.parked = parked;
        this.clock = clock;
    }

    /**
     * @param named the customer's orders as far as the storefront knows; those known here are added
     * @throws UnacceptableMessage if one of the orders is somebody else's
     */
    void erase(String customerId, List<String> named) {
        contacts.lockCustomer(customerId);
        var orders = new TreeSet<>(named);
        orders.addAll(contacts.ordersOf(customerId));
        orders.forEach(contacts::lockOrder);
        orders.forEach(order -> demandOwner(order, customerId));
        contacts.eraseCustomer(customerId);
        orders.forEach(order -> {
            contacts.eraseOrder(order);
            waiting.contactErased(order);
        });
        parked.erase(orders);
        commands.sendAndWait(new RecordErasure(Erasure.idOf(customerId), customerId, List.copyOf(orders), clock.instant()));
    }

    private void demandOwner(String orderId, String customerId) {
        contacts.find(orderId).filter(contact -> !contact.customerId().equals(customerId)).ifPresent(other -> {
            throw new UnacceptableMessage("orderIds: the order " + orderId + " belongs to another customer than " + customerId);
        });
    }
}
