package so.onekey.returns.notifications.delivery;

import jakarta.mail.internet.MimeMessage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.RefundMessage.RefundAwaitsSettlement;
import so.onekey.returns.events.RefundMessage.RefundIssued;
import so.onekey.returns.events.RefundMessage.RefundScheduled;
import so.onekey.returns.events.SettlementCause;
import so.onekey.returns.notifications.promises.FinanceMail;
import so.onekey.returns.notifications.promises.Promise;
import so.onekey.returns.notifications.promises.Urgency;
import so.onekey.returns.notifications.promises.WaitsFor;
import so.onekey.returns.notifications.running.Received;
import so.onekey.returns.notifications.running.Running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.FINANCE;

/** A mail to finance that is sent long after it was ordered: the mail server was away, or this service was. */
class FinanceMailTest {
    private static final Money AMOUNT = Money.parse("USD 100.00");
    private final Running running = Running.shared();
    private final String id = UUID.randomUUID().toString();
    private final Instant due = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private long sequence;

    @Test
    void a_refund_that_went_out_meanwhile_is_not_said_to_be_late() {
        hear(new RefundScheduled("r-" + id, "c-" + id, "o-" + id, due, AMOUNT, due, due.plusSeconds(3600)));
        hear(new RefundIssued("r-" + id, "c-" + id, "o-" + id, due, AMOUNT, List.of()));

        send(FinanceMail.Kind.OVERDUE, Urgency.OVERDUE);
        send(FinanceMail.Kind.ESCALATED, Urgency.ESCALATED);

        assertThat(mails()).isEmpty();
        assertThat(Running.count("select count(*) from finance_mail where mail_id like ? and reason_code = 'kept-meanwhile'", id + "%"))
                .isEqualTo(2);
    }

    @Test
    void a_mail_says_how_a_refund_stands_when_it_is_sent() throws Exception {
        hear(new RefundScheduled("r-" + id, "c-" + id, "o-" + id, due, AMOUNT, due, due.plusSeconds(3600)));
        hear(new RefundAwaitsSettlement("r-" + id, "c-" + id, "o-" + id, due, SettlementCause.DISPUTED, AMOUNT, List.of()));

        send(FinanceMail.Kind.OVERDUE, Urgency.OVERDUE);

        assertThat(mails()).singleElement();
        assertThat(Received.of(mails().getFirst()).text()).contains("It waits for a person: the payment is disputed");
        assertThat(Running.count("select count(*) from finance_mail where mail_id = ? and ended_at is not null and reason_code is null",
                id + "OVERDUE")).isOne();
    }

    private void send(FinanceMail.Kind kind, Urgency urgency) {
        Running.inTheDatabase("insert into finance_mail (mail_id, kind, ordered_at) values ('" + id + kind + "', '" + kind
                + "', now() - interval '1 day')");
        var asItWas = new Promise("r-" + id, "c-" + id, "o-" + id, AMOUNT, due, due.plusSeconds(3600), WaitsFor.PROVIDER);
        Running.bean(FinanceMailCall.class).perform(id + kind,
                new FinanceMail(kind, LocalDate.EPOCH, List.of(new FinanceMail.Section(urgency, 1, List.of(asItWas)))));
    }

    private void hear(RefundMessage message) {
        TopicListener<RefundMessage> promises = Running.listener("promises");
        promises.on(new Envelope<>("t", UUID.randomUUID().toString(), "/refunds/Refund/r-" + id, ++sequence, "c-" + id, due, message));
    }

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
