package so.onekey.returns.notifications.telling;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.notifications.contacts.Contacts;
import so.onekey.returns.notifications.notification.NotificationCommand.RequestNotification;
import so.onekey.returns.notifications.notification.OtherTerms;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Asks for notifications, knowing whether somebody can be reached. */
@Component
class Teller {
    private final Contacts contacts;
    private final CommandGateway commands;

    Teller(Contacts contacts, CommandGateway commands) {
        this.contacts = contacts;
        this.commands = commands;
    }

    /**
     * @param messageId of the message that leads to this mail
     * @throws UnacceptableMessage if the same message once told something else
     */
    void tell(String messageId, Telling telling) {
        contacts.lockOrder(telling.orderId());
        try {
            commands.sendAndWait(new RequestNotification(notificationId(messageId, telling.facts().template()), telling.claimId(),
                    telling.orderId(), telling.facts(), contacts.reachability(telling.orderId())));
        } catch (OtherTerms known) {
            throw new UnacceptableMessage("id: the message " + messageId + " came before with another content", known);
        }
    }

    static String notificationId(String messageId, String template) {
        return UUID.nameUUIDFromBytes((messageId + " " + template).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
