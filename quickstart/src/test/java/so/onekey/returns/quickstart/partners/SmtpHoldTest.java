package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpHoldTest {

    static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    MailCatcher catcher;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(folder);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void a_mail_held_before_the_answer_is_caught_but_not_acknowledged() throws IOException {
        Hold hold = catcher.holdBeforeAnswer();
        try (SmtpTalk talk = new SmtpTalk(catcher)) {
            talk.writeMail("ann@example.com", "<n1@shop.example>");

            hold.awaitReached(LIMIT);
            assertThat(catcher.mailsTo("ann@example.com")).extracting(CaughtMail::text).containsExactly(".dotted");
            assertThat(talk.silent()).isTrue();

            hold.release();
            assertThat(talk.answer()).startsWith("250");
        }
    }

    @Test
    void a_sender_killed_before_the_answer_leaves_the_mail_and_sends_it_again() throws IOException {
        Hold hold = catcher.holdBeforeAnswer();
        try (SmtpTalk killed = new SmtpTalk(catcher)) {
            killed.writeMail("ann@example.com", "<n1@shop.example>");
            hold.awaitReached(LIMIT);
        }
        hold.release();
        await().atMost(LIMIT).until(() -> hold.waiting() == 0);

        try (SmtpTalk restarted = new SmtpTalk(catcher)) {
            restarted.writeMail("ann@example.com", "<n1@shop.example>");
            assertThat(restarted.answer()).startsWith("250");
        }

        assertThat(catcher.mails()).extracting(CaughtMail::messageId).containsExactly("<n1@shop.example>", "<n1@shop.example>");
    }

    @Test
    void a_sender_killed_before_data_leaves_no_mail() throws IOException {
        Hold hold = catcher.holdBeforeData();
        try (SmtpTalk killed = new SmtpTalk(catcher)) {
            killed.address("ann@example.com");
            killed.write("DATA");
            hold.awaitReached(LIMIT);
            assertThat(killed.silent()).isTrue();
        }
        hold.release();
        await().atMost(LIMIT).until(() -> hold.waiting() == 0);

        assertThat(catcher.mails()).isEmpty();
    }

    @Test
    void a_mail_held_before_data_goes_on_when_released() throws IOException {
        Hold hold = catcher.holdBeforeData();
        try (SmtpTalk talk = new SmtpTalk(catcher)) {
            talk.address("ann@example.com");
            talk.write("DATA");
            hold.awaitReached(LIMIT);

            hold.release();

            assertThat(talk.answer()).startsWith("354");
            assertThat(talk.say("Subject: Now\r\n\r\nx\r\n.")).startsWith("250");
        }
        assertThat(catcher.mails()).extracting(CaughtMail::subject).containsExactly("Now");
    }

    @Test
    void a_server_that_goes_down_cuts_what_it_holds_without_acknowledging() throws IOException {
        Hold hold = catcher.holdBeforeAnswer();
        try (SmtpTalk talk = new SmtpTalk(catcher)) {
            talk.writeMail("ann@example.com", "<n1@shop.example>");
            hold.awaitReached(LIMIT);

            catcher.down();

            assertThat(talk.answer()).isNull();
        }
        assertThat(catcher.mails()).hasSize(1);
    }

    @Test
    void a_hold_that_nothing_reaches_says_so() {
        Hold hold = catcher.holdBeforeAnswer();

        assertThatThrownBy(() -> hold.awaitReached(Duration.ofMillis(20))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PT0.02S");
    }
}
