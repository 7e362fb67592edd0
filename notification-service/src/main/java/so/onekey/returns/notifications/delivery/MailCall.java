package so.onekey.returns.notifications.delivery;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.outside.OutsideCall;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.contacts.Contacts;
import so.onekey.returns.notifications.letters.Letters;
import so.onekey.returns.notifications.notification.NotificationCommand;
import so.onekey.returns.notifications.notification.NotificationCommand.AssignDelivery;
import so.onekey.returns.notifications.notification.NotificationCommand.Assignment;
import so.onekey.returns.notifications.notification.NotificationCommand.DropNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.RecordFailed;
import so.onekey.returns.notifications.notification.NotificationCommand.RecordSent;

import java.time.Clock;
import java.util.Optional;

/**
 * Sends one mail and records what came of it. A delivery that is over already, or a customer who is forgotten, gets none; a mail server that
 * is in trouble for days is given up.
 */
@Component
class MailCall implements OutsideCall<MailOrder> {
    static final String NAME = "mail";

    private final CommandGateway commands;
    private final Transactions transactions;
    private final Contacts contacts;
    private final Letters letters;
    private final PatientMailServer server;
    private final Clock clock;
    private final Recording recording = new Recording();

    MailCall(CommandGateway commands, Transactions transactions, Contacts contacts, Letters letters,
            PatientMailServer server, Clock clock) {
        this.commands = commands;
        this.transactions = transactions;
        this.contacts = contacts;
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<MailOrder> data() {
        return MailOrder.class;
    }

    @Override
    public void perform(String instance, MailOrder order) {
        Optional<Assignment> assignment = transactions
                .call(() -> commands.sendAndWait(new AssignDelivery(order.notificationId(), order.delivery())));
        assignment.ifPresent(open -> contacts.find(open.orderId()).ifPresentOrElse(contact -> deliver(order, open, contact),
                () -> say(new DropNotification(order.notificationId()))));
    }

    private void deliver(MailOrder order, Assignment assignment, Contact contact) {
        switch (server.send(order.id(), contact.email(), letters.write(assignment.claimId(), assignment.facts(), contact),
                order.since())) {
            case Outcome.Accepted accepted -> say(new RecordSent(order.notificationId(), order.delivery(), clock.instant()));
            case Outcome.Refused refused -> say(
                    new RecordFailed(order.notificationId(), order.delivery(), clock.instant(), refused.reasonCode()));
        }
    }

    private void say(NotificationCommand outcome) {
        recording.of(outcome.notificationId(), () -> transactions.run(() -> commands.sendAndWait(outcome)));
    }
}
