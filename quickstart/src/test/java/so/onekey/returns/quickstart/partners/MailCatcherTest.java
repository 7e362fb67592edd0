package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailCatcherTest {

    @TempDir
    Path folder;
    MailCatcher catcher;
    Post post;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(folder.resolve("mails"));
        post = new Post(catcher);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void a_mail_is_caught_with_all_that_was_in_it() throws Exception {
        Instant before = Instant.now().minusSeconds(1);

        post.sendWithHtml("<n1@shop.example>", "müller@example.com", "Rückgabe 退货 genehmigt", "Guten Tag\r\n.\r\nTschüß", "<p>退货</p>");

        assertThat(catcher.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.messageId()).isEqualTo("<n1@shop.example>");
            assertThat(mail.to()).containsExactly("müller@example.com");
            assertThat(mail.subject()).isEqualTo("Rückgabe 退货 genehmigt");
            assertThat(mail.text()).isEqualTo("Guten Tag\r\n.\r\nTschüß");
            assertThat(mail.html()).isEqualTo("<p>退货</p>");
            assertThat(mail.receivedAt()).isBetween(before, Instant.now().plusSeconds(1));
        });
    }

    @Test
    void the_next_start_finds_the_mails_as_they_were_and_people_find_files() throws Exception {
        post.send("<n1@shop.example>", "ann@example.com", "One", "1");
        post.send("<n2@shop.example>", "bob@example.com", "Two", "2");
        List<CaughtMail> before = catcher.mails();
        catcher.close();

        catcher = MailCatcher.start(folder.resolve("mails"));

        assertThat(catcher.mails()).isEqualTo(before).extracting(CaughtMail::subject).containsExactly("One", "Two");
        assertThat(files()).hasSize(2).allMatch(file -> file.getFileName().toString().endsWith(".eml"));
        assertThat(Files.readString(files().getFirst())).contains("Subject: One");
    }

    @Test
    void what_a_crash_left_unfinished_and_what_people_put_there_are_no_mails() throws Exception {
        catcher.close();
        Files.writeString(folder.resolve("mails").resolve("20261123T100000.000000Z.part"), "Subject: Hal");
        Files.writeString(folder.resolve("mails").resolve("holiday.eml"), "Subject: Mine\r\n\r\n");

        catcher = MailCatcher.start(folder.resolve("mails"));

        assertThat(catcher.mails()).isEmpty();
        assertThat(files()).extracting(file -> file.getFileName().toString()).containsExactly("holiday.eml");
    }

    @Test
    void mails_are_found_by_who_really_got_them() throws Exception {
        post.sendInSecret("<n1@shop.example>", "ann@example.com", "Boss@Example.com");
        post.send("<n2@shop.example>", "bob@example.com", "Two", "2");

        assertThat(catcher.mailsTo("boss@example.com")).extracting(CaughtMail::messageId).containsExactly("<n1@shop.example>");
        assertThat(catcher.mailsTo("nobody@example.com")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain; charset=x-nobody-knows", "multipart/mixed", "multipart/mixed; boundary=never", "nonsense"})
    void a_mail_that_is_badly_made_is_caught_all_the_same(String contentType) throws Exception {
        try (SmtpTalk talk = new SmtpTalk(catcher)) {
            talk.address("ann@example.com");
            talk.say("DATA");
            assertThat(talk.say("Content-Type: " + contentType + "\r\nSubject: Odd\r\n\r\nbody\r\n.")).startsWith("250");
        }
        catcher.close();
        catcher = MailCatcher.start(folder.resolve("mails"));

        assertThat(catcher.mailsTo("ann@example.com")).extracting(CaughtMail::subject).containsExactly("Odd");
    }

    @Test
    void the_same_mail_sent_twice_is_two_mails() throws Exception {
        post.send("<n1@shop.example>", "ann@example.com", "One", "1");
        post.send("<n1@shop.example>", "ann@example.com", "One", "1");

        assertThat(catcher.mails()).hasSize(2);
    }

    @Test
    void a_rejected_recipient_gets_550_until_accepted_again() throws Exception {
        catcher.reject("Gone@example.com");
        try (SmtpTalk talk = new SmtpTalk(catcher)) {
            talk.address("ann@example.com");
            assertThat(talk.say("RCPT TO:<gone@example.com>")).startsWith("550");
        }
        assertThatThrownBy(() -> post.send("<n1@shop.example>", "gone@example.com", "One", "1")).isInstanceOf(SendFailedException.class);
        assertThat(catcher.mails()).isEmpty();

        catcher.accept("gone@example.com");
        post.send("<n1@shop.example>", "gone@example.com", "One", "1");
        assertThat(catcher.mailsTo("gone@example.com")).hasSize(1);
    }

    @Test
    void a_server_that_is_down_refuses_connections_and_comes_back_on_the_same_port() throws Exception {
        int port = catcher.smtpPort();
        catcher.down();
        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(ConnectException.class);

        catcher.up();

        post.send("<n1@shop.example>", "ann@example.com", "One", "1");
        assertThat(catcher.smtpPort()).isEqualTo(port);
        assertThat(catcher.mails()).hasSize(1);
    }

    @Test
    void a_port_that_is_taken_is_named() {
        assertThatThrownBy(() -> MailCatcher.start(folder.resolve("other"), catcher.smtpPort(), 0))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(Integer.toString(catcher.smtpPort()))
                .hasRootCauseInstanceOf(BindException.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("mails"))) {
            return files.sorted().toList();
        }
    }
}
