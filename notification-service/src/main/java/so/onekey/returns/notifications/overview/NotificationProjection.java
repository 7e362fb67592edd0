package so.onekey.returns.notifications.overview;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationDropped;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationFailed;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationReady;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationRequested;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationSent;
import so.onekey.returns.notifications.overview.NotificationView.Status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** All notifications, as their events tell. */
@Component
@ProcessingGroup("overview")
class NotificationProjection {
    private static final RowMapper<NotificationView> VIEW = (row, number) -> new NotificationView(row.getString("notification_id"),
            row.getString("claim_id"), row.getString("order_id"), row.getString("template"), Status.valueOf(row.getString("status")),
            row.getInt("deliveries"), row.getObject("requested_at", OffsetDateTime.class).toInstant(),
            row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("reason_code"));

    private final JdbcClient jdbc;

    NotificationProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The notifications of a claim, oldest first. */
    List<NotificationView> ofClaim(String claimId) {
        return jdbc.sql("select * from notification_overview where claim_id = ? order by requested_at, notification_id").param(claimId)
                .query(VIEW).list();
    }

    /** The notifications of an order, oldest first. */
    List<NotificationView> ofOrder(String orderId) {
        return jdbc.sql("select * from notification_overview where order_id = ? order by requested_at, notification_id").param(orderId)
                .query(VIEW).list();
    }

    @EventHandler
    void on(NotificationRequested event, @Timestamp Instant at) {
        jdbc.sql("""
                insert into notification_overview
                    (notification_id, claim_id, order_id, template, status, deliveries, requested_at, changed_at)
                values (?, ?, ?, ?, 'WAITING', 0, ?, ?)""").params(event.notificationId(), event.claimId(), event.orderId(),
                event.facts().template(), utc(at), utc(at)).update();
    }

    @EventHandler
    void on(NotificationReady event, @Timestamp Instant at) {
        jdbc.sql("update notification_overview set deliveries = ? where notification_id = ?")
                .params(event.delivery(), event.notificationId())
                .update();
        change(event.notificationId(), Status.UNDER_WAY, at, null);
    }

    @EventHandler
    void on(NotificationSent event) {
        change(event.notificationId(), Status.SENT, event.sentAt(), null);
    }

    @EventHandler
    void on(NotificationFailed event) {
        change(event.notificationId(), Status.FAILED, event.failedAt(), event.reasonCode());
    }

    @EventHandler
    void on(NotificationDropped event, @Timestamp Instant at) {
        change(event.notificationId(), Status.DROPPED, at, null);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate notification_overview").update();
    }

    private void change(String notificationId, Status status, Instant at, @Nullable String reasonCode) {
        jdbc.sql("update notification_overview set status = ?, changed_at = ?, reason_code = ? where notification_id = ?")
                .params(status.name(), utc(at), reasonCode, notificationId).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
