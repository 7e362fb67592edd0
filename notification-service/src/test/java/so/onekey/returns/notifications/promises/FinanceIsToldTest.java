package so.onekey.returns.notifications.promises;

import jakarta.mail.internet.MimeMessage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.events.OpenPart;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundEscalated;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundOverdue;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.events.Topic;
import so.onekey.returns.notifications.running.Received;
import so.onekey.returns.notifications.running.Running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.FINANCE;
import static so.onekey.returns.notifications.running.Running.soon;

/** Finance and its mailbox, on a real PostgreSQL, Kafka and mail server. */
class FinanceIsToldTest {
    private static final Money AMOUNT = Money.parse("USD 1299.50");
    /** Half past eight in Hong Kong on a Wednesday; Friday and Monday are holidays, so the second business day after it is Tuesday. */
    private static final Instant BEFORE_EASTER = Instant.parse("2028-04-12T00:30:00Z");
    private final Running running = Running.shared();
    private final String id = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void an_overdue_and_an_escalated_refund_are_told_at_once_and_each_once() throws Exception {
        Instant due = Instant.now().minusSeconds(5);
        say(new RefundScheduled("r-" + id, "c-" + id, "o-" + id, due, AMOUNT, due, due));
        say(new RefundAwaitsSettlement("r-" + id, "c-" + id, "o-" + id, due, SettlementCause.DISPUTED, AMOUNT,
                List.of(new OpenPart("pi", "stripe", "credit_card", AMOUNT))));
        var overdue = new RefundOverdue("r-" + id, "c-" + id, "o-" + id, Instant.now(), AMOUNT, due);
        String message = UUID.randomUUID().toString();
        running.say(Topic.REFUNDS, overdue, message);
        running.say(Topic.REFUNDS, overdue, message);
        say(new RefundEscalated("r-" + id, "c-" + id, "o-" + id, Instant.now(), AMOUNT, due));

        soon().until(() -> mails().size() == 2);
        assertThat(mails()).extracting(MimeMessage::getSubject).containsExactlyInAnyOrder(
                "Overdue: the refund of USD 1,299.50 for the order o-" + id, "Escalated: the refund of USD 1,299.50 for the order o-" + id);
        assertThat(mails()).allSatisfy(mail -> {
            var read = Received.of(mail);
            assertThat(read.text()).contains("It waits for a person: the payment is disputed", "refund r-" + id, "claim c-" + id);
            assertThat(read.html()).contains("the payment is disputed", "claim c-" + id);
        });
    }

    /** The provider was away for two weeks. */
    @Test
    void when_very_many_become_late_together_one_list_says_so() throws Exception {
        othersWereLongAgo();
        Instant due = Instant.now().minusSeconds(5);
        IntStream.range(0, 30).forEach(n -> say(new RefundOverdue("r-" + n + "-" + id, "c-" + id, "o-" + id, Instant.now(), AMOUNT, due)));

        soon().until(() -> mails().size() == 21);
        soon().until(() -> Running.count("select count(*) from promised_refund where claim_id = ? and overdue", "c-" + id) == 30);
        assertThat(mails()).hasSize(21);
        assertThat(mails()).extracting(MimeMessage::getSubject).filteredOn(subject -> subject.startsWith("Many refunds are late: "))
                .singleElement().satisfies(subject -> assertThat(subject).contains(" overdue, "));
        othersWereLongAgo();
    }

    private static void othersWereLongAgo() {
        Running.inTheDatabase("update finance_mail set ordered_at = ordered_at - interval '2 hours'");
    }

    @Test
    void what_was_late_long_before_anybody_listened_is_no_news() {
        Instant due = Instant.parse("2026-01-05T16:00:00Z");
        var overdue = new RefundOverdue("r-" + id, "c-" + id, "o-" + id, due, AMOUNT, due);

        String message = running.say(Topic.REFUNDS, overdue);

        soon().until(() -> Running.count("select count(*) from promised_refund where refund_id = ? and overdue", "r-" + id) == 1);
        assertThat(Running.count("select count(*) from finance_mail where mail_id = ?",
                PromiseListener.mailId(message, FinanceMail.Kind.OVERDUE))).isZero();
        assertThat(mails()).isEmpty();
    }

    @Test
    void the_morning_list_names_what_is_urgent_once_however_often_it_is_written() throws Exception {
        promised("today", "2028-04-12T16:00:00Z");
        promised("risk", "2028-04-18T16:00:00Z");
        promised("later", "2028-04-19T16:00:00Z");
        promised("paid", "2028-04-12T16:00:00Z");
        say(new RefundIssued("r-paid-" + id, "c-" + id, "o-paid-" + id, Instant.now(), AMOUNT, List.of()));
        soon().until(
                () -> Running.count("select count(*) from promised_refund where claim_id = ? and waits_for is not null", "c-" + id) == 3);

        IntStream.range(0, 2).parallel().forEach(atOnce -> Running.bean(MorningList.class).write(BEFORE_EASTER));
        Running.bean(MorningList.class).write(BEFORE_EASTER.plusSeconds(3600));

        soon().until(() -> !mails().isEmpty());
        var read = Received.of(mails().getFirst());
        assertThat(read.subject()).contains("1 due today, ", " at risk, ");
        assertThat(read.text()).contains("on the morning of 12 April 2028",
                "USD 1,299.50, due 12 April 2028, waits for the payment provider (order o-today-" + id + ", claim c-" + id, "o-risk-" + id)
                .doesNotContain("o-later-" + id, "o-paid-" + id);
        soon().until(() -> Running
                .count("select count(*) from finance_mail where mail_id = 'finance-2028-04-12' and ended_at is not null") == 1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void on_a_day_off_nothing_is_written() {
        promised("easter", "2028-04-14T16:00:00Z");
        soon().until(() -> Running.count("select count(*) from promised_refund where claim_id = ?", "c-" + id) == 1);

        Running.bean(MorningList.class).write(BEFORE_EASTER.plus(Duration.ofDays(2)));

        assertThat(Running.count("select count(*) from finance_mail where mail_id = 'finance-2028-04-14'")).isZero();
    }

    @Test
    void the_list_is_written_by_itself_at_half_past_eight_of_the_merchant() {
        assertThat(Running.count("""
                select count(*) from scheduled_tasks where task_name = 'finance-morning-list'
                and (execution_time at time zone 'Asia/Hong_Kong')::time = '08:30'""")).isOne();
    }

    @Test
    void a_history_that_is_repeated_changes_nothing() {
        TopicListener<RefundMessage> promises = Running.listener("promises");
        var waiting = new RefundAwaitsSettlement("r-" + id, "c-" + id, "o-" + id, Instant.now(), SettlementCause.FAILED, AMOUNT, List.of());
        promises.on(told(1, new RefundScheduled("r-" + id, "c-" + id, "o-" + id, Instant.now(), AMOUNT, Instant.now(), Instant.now())));
        promises.on(told(2, waiting));
        promises.on(told(3, new RefundIssued("r-" + id, "c-" + id, "o-" + id, Instant.now(), AMOUNT, List.of())));

        promises.on(told(2, waiting));

        assertThat(Running.count("select count(*) from promised_refund where refund_id = ? and waits_for is null", "r-" + id)).isOne();
    }

    private Envelope<RefundMessage> told(long sequence, RefundMessage message) {
        return new Envelope<>("t", UUID.randomUUID().toString(), "/refunds/Refund/r-" + id, sequence, "c-" + id, Instant.now(), message);
    }

    private void promised(String which, String due) {
        say(new RefundScheduled("r-" + which + "-" + id, "c-" + id, "o-" + which + "-" + id, Instant.now(), AMOUNT, Instant.parse(due),
                Instant.parse(due)));
    }

    private void say(RefundMessage message) {
        running.say(Topic.REFUNDS, message);
    }

    /** Those that name this test's refunds. */
    private List<MimeMessage> mails() {
        return running.mail().mailsTo(FINANCE).stream().filter(this::isAboutUs).toList();
    }

    private boolean isAboutUs(MimeMessage mail) {
        try {
            return Received.of(mail).text().contains(id);
        } catch (jakarta.mail.MessagingException | java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
