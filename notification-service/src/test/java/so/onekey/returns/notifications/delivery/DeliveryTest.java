package so.onekey.returns.notifications.delivery;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.NotificationMessage.NotificationFailed;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.Topic;
import so.onekey.returns.notifications.running.CaseFile;
import so.onekey.returns.notifications.running.Heard;
import so.onekey.returns.notifications.running.Running;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.soon;

@ExtendWith(OutputCaptureExtension.class)
class DeliveryTest {
    private final Running running = Running.shared();
    private final CaseFile his = CaseFile.fresh();

    @Test
    void a_mail_server_that_is_down_is_waited_for(CapturedOutput log) {
        running.mail().stop();
        try {
            tellHim();
            soon().until(() -> log.getAll().contains("mail server did not take the mail"));
        } finally {
            running.mail().start();
        }
        soon().until(() -> running.mail().mailsTo(his.email()).size() == 1);
        assertThat(log).doesNotContain(his.email(), his.name());
    }

    @Test
    void a_busy_recipient_is_waited_for_and_the_log_does_not_tell_who(CapturedOutput log) {
        running.mail().answerRecipient(his.email(), "450 4.2.1 " + his.email() + " is busy");
        tellHim();
        soon().until(() -> log.getAll().contains("recipient answered 450"));

        running.mail().answerRecipient(his.email(), "");

        soon().until(() -> running.mail().mailsTo(his.email()).size() == 1);
        assertThat(log).doesNotContain(his.email(), his.name());
    }

    @Test
    void a_recipient_refused_for_good_is_told_to_the_other_services(CapturedOutput log) {
        running.mail().answerRecipient(his.email(), "550 5.1.1 no such user " + his.email());
        tellHim();

        NotificationMessage told = heard(1).getFirst();

        assertThat(told).isInstanceOfSatisfying(NotificationFailed.class, failed -> {
            assertThat(failed.reasonCode()).isEqualTo("mailbox-unknown");
            assertThat(failed.template()).isEqualTo("return-rejected");
            assertThat(failed.orderId()).isEqualTo(his.orderId());
        });
        assertThat(log).doesNotContain(his.email());
    }

    @Test
    void a_mail_server_that_thinks_long_about_a_mail_gets_it_once() {
        running.mail().onArrival(his.email(), () -> LockSupport.parkNanos(Duration.ofSeconds(6).toNanos()));
        tellHim();

        heard(1);
        assertThat(running.mail().mailsTo(his.email())).hasSize(1);
    }

    @Test
    void a_mail_that_was_taken_while_the_database_was_away_is_not_sent_again(CapturedOutput log) {
        running.mail().onArrival(his.email(), () -> Running.inTheDatabase("alter table event rename to event_away"));
        tellHim();
        soon().until(() -> running.mail().mailsTo(his.email()).size() == 1);
        try {
            soon().until(() -> log.getAll().contains("outcome of the mail"));
        } finally {
            Running.inTheDatabase("alter table event_away rename to event");
        }

        heard(1);
        assertThat(running.mail().mailsTo(his.email())).hasSize(1);
    }

    @Test
    void a_recipient_who_stays_busy_for_days_is_given_up(CapturedOutput log) {
        running.mail().answerRecipient(his.email(), "450 4.2.1 " + his.email() + " is busy");
        String id = notificationId(tellHim());
        soon().until(() -> log.getAll().contains("recipient answered 450"));

        Running.bean(MailCall.class).perform(id, new MailOrder(id, 1, Instant.now().minus(Duration.ofDays(3)).minusSeconds(1)));

        assertThat(heard(1).getFirst()).isInstanceOfSatisfying(NotificationFailed.class,
                failed -> assertThat(failed.reasonCode()).isEqualTo("not-taken-in-time"));
        assertThat(log).doesNotContain(his.email());
    }

    @Test
    void a_task_that_comes_again_after_its_outcome_was_recorded_sends_nothing() {
        tellHim();
        var sent = (NotificationSent) heard(1).getFirst();

        Running.bean(MailCall.class).perform(sent.notificationId(), new MailOrder(sent.notificationId(), 1, Instant.now()));

        assertThat(running.mail().mailsTo(his.email())).hasSize(1);
    }

    @Test
    void two_instances_send_one_mail_each_time() {
        List<CaseFile> cases = IntStream.range(0, 25).mapToObj(any -> CaseFile.fresh()).toList();
        try (var second = running.another()) {
            assertThat(second.isRunning()).isTrue();
            cases.forEach(one -> {
                running.say(Topic.CLAIMS, one.rejected());
                running.say(Topic.STOREFRONT_ORDERS, one.placed());
            });
            soon().untilAsserted(
                    () -> assertThat(cases).allSatisfy(one -> assertThat(Heard.about(one.claimId())).hasSize(1)));
        }
        assertThat(cases).allSatisfy(one -> {
            List<MimeMessage> mails = running.mail().mailsTo(one.email());
            assertThat(mails).hasSize(1);
        });
    }

    private String tellHim() {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        return running.say(Topic.CLAIMS, his.rejected());
    }

    /** As telling derives it. */
    private static String notificationId(String messageId) {
        return UUID.nameUUIDFromBytes((messageId + " return-rejected").getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<NotificationMessage> heard(int messages) {
        return soon().until(() -> Heard.about(his.claimId()), told -> told.size() == messages);
    }
}
