package so.onekey.returns.notifications.notification;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.notifications.contacts.AwaitsContacts;
import so.onekey.returns.notifications.notification.NotificationCommand.DropNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.ReleaseNotification;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationDropped;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationReady;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationRequested;

import java.util.List;

/** Which notifications wait for which order, kept in the transaction of the event, and what wakes them. */
@Component
@ProcessingGroup("waiting")
class WaitingNotifications implements AwaitsContacts {
    private final JdbcClient jdbc;
    private final CommandGateway commands;

    WaitingNotifications(JdbcClient jdbc, CommandGateway commands) {
        this.jdbc = jdbc;
        this.commands = commands;
    }

    @EventHandler
    void on(NotificationRequested event) {
        jdbc.sql("insert into waiting_notification (notification_id, order_id) values (?, ?)")
                .params(event.notificationId(), event.orderId()).update();
    }

    @EventHandler
    void on(NotificationReady event) {
        waitsNoMore(event.notificationId());
    }

    @EventHandler
    void on(NotificationDropped event) {
        waitsNoMore(event.notificationId());
    }

    private void waitsNoMore(String notificationId) {
        jdbc.sql("delete from waiting_notification where notification_id = ?").param(notificationId).update();
    }

    @Override
    public void contactKnown(String orderId) {
        waitingFor(orderId).forEach(notification -> commands.sendAndWait(new ReleaseNotification(notification)));
    }

    @Override
    public void contactErased(String orderId) {
        waitingFor(orderId).forEach(notification -> commands.sendAndWait(new DropNotification(notification)));
    }

    private List<String> waitingFor(String orderId) {
        return jdbc.sql("select notification_id from waiting_notification where order_id = ? order by notification_id").param(orderId)
                .query(String.class).list();
    }
}
