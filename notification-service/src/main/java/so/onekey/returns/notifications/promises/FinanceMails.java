package so.onekey.returns.notifications.promises;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which mails to finance were ordered, and what became of them. */
@Component
public class FinanceMails {
    /** The call that sends them. */
    public static final String CALL = "finance-mail";
    private final JdbcClient jdbc;
    private final Promises promises;
    private final Clock clock;

    FinanceMails(JdbcClient jdbc, Promises promises, Clock clock) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.clock = clock;
    }

    /** In the running transaction. @return whether it is asked for for the first time */
    boolean isNew(String mailId, FinanceMail mail) {
        return jdbc.sql("insert into finance_mail (mail_id, kind, ordered_at) values (?, ?, ?) on conflict do nothing")
                .params(mailId, mail.kind().name(), Timestamp.from(clock.instant())).update() > 0;
    }

    /** Whether one more mail about a single refund can be read, or there were too many in the last hour. */
    boolean isRoomForOneMore(int anHour) {
        return jdbc.sql("select count(*) from finance_mail where kind in ('OVERDUE', 'ESCALATED') and ordered_at > ?")
                .param(Timestamp.from(clock.instant().minus(Duration.ofHours(1)))).query(Long.class).single() < anHour;
    }

    /** Since when this mail waits to be sent; absent once it is over. */
    public Optional<Instant> waitingSince(String mailId) {
        return jdbc.sql("select ordered_at from finance_mail where mail_id = ? and ended_at is null").param(mailId)
                .query((row, number) -> row.getTimestamp(1).toInstant()).optional();
    }

    /** What there is to say when it is sent: nothing of a single refund that is on its way meanwhile. A list says how all of them stood. */
    public Optional<FinanceMail> asOfNow(FinanceMail mail) {
        return switch (mail.kind()) {
            case OVERDUE, ESCALATED -> promises.find(mail.only().refundId()).map(mail::about);
            case MANY, MORNING -> Optional.of(mail);
        };
    }

    /** @param reasonCode why it was not sent; absent if the mail server took it */
    public void end(String mailId, @Nullable String reasonCode) {
        jdbc.sql("update finance_mail set ended_at = ?, reason_code = ? where mail_id = ?").param(Timestamp.from(clock.instant()))
                .param(reasonCode).param(mailId).update();
    }
}
