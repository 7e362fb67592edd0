package so.onekey.returns.notifications.notification;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import so.onekey.returns.notifications.contacts.Reachability;
import so.onekey.returns.notifications.notification.NotificationCommand.AssignDelivery;
import so.onekey.returns.notifications.notification.NotificationCommand.Assignment;
import so.onekey.returns.notifications.notification.NotificationCommand.DropNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.RecordFailed;
import so.onekey.returns.notifications.notification.NotificationCommand.RecordSent;
import so.onekey.returns.notifications.notification.NotificationCommand.ReleaseNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.RequestNotification;
import so.onekey.returns.notifications.notification.NotificationCommand.ResendNotification;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationDropped;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationFailed;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationReady;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationRequested;
import so.onekey.returns.notifications.notification.NotificationEvent.NotificationSent;
import so.onekey.returns.notifications.notification.NotificationEvent.ResendRequested;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class NotificationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
    private static final Facts FACTS = facts("10.00");
    private static final NotificationRequested REQUESTED = new NotificationRequested("n", "c", "o", FACTS);
    private static final NotificationReady READY = ready(1);
    private static final NotificationSent SENT = sent(1);
    private static final NotificationFailed FAILED = new NotificationFailed("n", "c", "o", "refund-issued", 1, NOW, "mailbox-unknown");
    private static final NotificationDropped DROPPED = new NotificationDropped("n", "c");

    private FixtureConfiguration<Notification> notification;

    @BeforeEach
    void begin() {
        notification = new AggregateTestFixture<>(Notification.class);
    }

    @Test
    void with_a_contact_it_is_ready_at_once() {
        notification.givenNoPriorActivity().when(request(Reachability.KNOWN)).expectEvents(REQUESTED, READY);
    }

    @Test
    void without_a_contact_it_waits() {
        notification.givenNoPriorActivity().when(request(Reachability.UNKNOWN)).expectEvents(REQUESTED);
    }

    @Test
    void of_a_forgotten_customer_it_is_dropped_at_once() {
        notification.givenNoPriorActivity().when(request(Reachability.ERASED)).expectEvents(REQUESTED, DROPPED);
    }

    @Test
    void the_same_again_is_ignored_whatever_is_known_by_then() {
        notification.given(REQUESTED, READY, SENT).when(request(Reachability.ERASED)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void another_content_under_the_same_id_is_a_fault() {
        notification.given(REQUESTED).when(new RequestNotification("n", "c", "o", facts("10.01"), Reachability.KNOWN)).expectNoEvents()
                .expectException(OtherTerms.class);
    }

    @Test
    void a_contact_wakes_it() {
        notification.given(REQUESTED).when(new ReleaseNotification("n")).expectEvents(READY);
    }

    @Test
    void a_contact_known_again_does_not_wake_it_again() {
        notification.given(REQUESTED, READY).when(new ReleaseNotification("n")).expectNoEvents();
        notification.given(REQUESTED, READY, SENT).when(new ReleaseNotification("n")).expectNoEvents();
        notification.given(REQUESTED, DROPPED).when(new ReleaseNotification("n")).expectNoEvents();
    }

    @Test
    void a_delivery_that_is_under_way_is_given_out() {
        notification.given(REQUESTED, READY).when(new AssignDelivery("n", 1)).expectNoEvents()
                .expectResultMessagePayload(Optional.of(new Assignment("c", "o", FACTS)));
    }

    @Test
    void a_delivery_that_is_over_is_not_given_out() {
        notification.given(REQUESTED, READY, SENT).when(new AssignDelivery("n", 1)).expectResultMessagePayload(Optional.empty());
        notification.given(REQUESTED, READY, FAILED).when(new AssignDelivery("n", 1)).expectResultMessagePayload(Optional.empty());
        notification.given(REQUESTED, READY, DROPPED).when(new AssignDelivery("n", 1)).expectResultMessagePayload(Optional.empty());
        notification.given(REQUESTED, READY, SENT, ready(2)).when(new AssignDelivery("n", 1)).expectResultMessagePayload(Optional.empty());
    }

    @Test
    void what_the_mail_server_took_is_sent() {
        notification.given(REQUESTED, READY).when(new RecordSent("n", 1, NOW)).expectEvents(SENT);
    }

    @Test
    void what_it_refused_for_good_has_failed() {
        notification.given(REQUESTED, READY).when(new RecordFailed("n", 1, NOW, "mailbox-unknown")).expectEvents(FAILED);
    }

    @Test
    void a_delivery_has_one_outcome() {
        notification.given(REQUESTED, READY, SENT).when(new RecordSent("n", 1, NOW)).expectNoEvents();
        notification.given(REQUESTED, READY, SENT).when(new RecordFailed("n", 1, NOW, "mailbox-unknown")).expectNoEvents();
        notification.given(REQUESTED, READY, FAILED).when(new RecordSent("n", 1, NOW)).expectNoEvents();
        notification.given(REQUESTED, READY, SENT, ready(2)).when(new RecordSent("n", 1, NOW)).expectNoEvents();
    }

    @Test
    void a_forgotten_customer_gets_nothing_that_is_not_sent_yet() {
        notification.given(REQUESTED).when(new DropNotification("n")).expectEvents(DROPPED);
        notification.given(REQUESTED, READY).when(new DropNotification("n")).expectEvents(DROPPED);
    }

    @Test
    void what_was_sent_can_not_be_dropped() {
        notification.given(REQUESTED, READY, SENT).when(new DropNotification("n")).expectNoEvents();
        notification.given(REQUESTED, DROPPED).when(new DropNotification("n")).expectNoEvents();
    }

    @Test
    void staff_have_it_delivered_once_more() {
        notification.given(REQUESTED, READY, SENT).when(new ResendNotification("n", "agent-7"))
                .expectEvents(new ResendRequested("n", "c", "agent-7"), ready(2));
        notification.given(REQUESTED, READY, FAILED).when(new ResendNotification("n", "agent-7"))
                .expectEvents(new ResendRequested("n", "c", "agent-7"), ready(2));
    }

    @Test
    void the_second_delivery_has_its_own_outcome() {
        notification.given(REQUESTED, READY, SENT, new ResendRequested("n", "c", "agent-7"), ready(2)).when(new RecordSent("n", 2, NOW))
                .expectEvents(sent(2));
    }

    @Test
    void what_is_still_to_come_or_never_will_is_not_delivered_once_more() {
        notification.given(REQUESTED).when(new ResendNotification("n", "agent-7")).expectException(NothingToResend.class);
        notification.given(REQUESTED, READY).when(new ResendNotification("n", "agent-7")).expectException(NothingToResend.class);
        notification.given(REQUESTED, DROPPED).when(new ResendNotification("n", "agent-7")).expectException(NothingToResend.class);
    }

    private static RequestNotification request(Reachability reachability) {
        return new RequestNotification("n", "c", "o", facts("10.00"), reachability);
    }

    private static Facts facts(String amount) {
        return new RefundFacts.RefundIssued("r", Money.parse("USD " + amount), List.of());
    }

    private static NotificationReady ready(int delivery) {
        return new NotificationReady("n", "c", delivery);
    }

    private static NotificationSent sent(int delivery) {
        return new NotificationSent("n", "c", "o", "refund-issued", delivery, NOW);
    }
}
