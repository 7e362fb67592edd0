package so.onekey.returns.notifications.delivery;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.outside.OutsideCalls;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationReady;

import java.time.Instant;

/** Orders the mail of each delivery, in the transaction that makes it ready. */
@Component
@ProcessingGroup("mail-orders")
class MailOrders {
    private final OutsideCalls calls;

    MailOrders(OutsideCalls calls) {
        this.calls = calls;
    }

    @EventHandler
    void on(NotificationReady event, @Timestamp Instant readyAt) {
        var order = new MailOrder(event.notificationId(), event.delivery(), readyAt);
        calls.order(MailCall.NAME, order.id(), order);
    }
}
