package so.onekey.returns.notifications.delivery;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import so.onekey.returns.notifications.letters.Letter;
import so.onekey.returns.notifications.running.MailHost;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailServerTest {
    private static final String ADDRESS = "satoshi@example.com";
    @AutoClose
    private final MailHost host = new MailHost();
    private final JavaMailSenderImpl client = new JavaMailSenderImpl();
    private final MailServer server = new MailServer(client, new SenderSettings("shop@onekey.so", "OneKey"));

    @BeforeEach
    void connect() {
        client.setHost("127.0.0.1");
        client.setPort(host.port());
        client.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        client.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
    }

    @Test
    void takes_a_mail() throws Exception {
        assertThat(send(ADDRESS)).isEqualTo(new Outcome.Accepted());
        assertThat(host.mailsTo(ADDRESS)).hasSize(1);
        assertThat(host.mailsTo(ADDRESS).getFirst().getMessageID()).isEqualTo("<n-1@onekey.so>");
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user satoshi@example.com,mailbox-unknown", "552 full,mailbox-full", "553 no,mailbox-unknown",
            "501 5.1.3 bad address syntax,address-unusable", "510 bad address,address-unusable", "555 what,address-unusable",
            "521 no mail here,domain-takes-no-mail", "556 5.1.10 null MX,domain-takes-no-mail", "554 no,recipient-refused",
            "571 blocked,recipient-refused"})
    void a_recipient_refused_for_good_is_a_refusal_in_our_words(String answer, String reason) {
        host.answerRecipient(ADDRESS, answer);

        assertThat(send(ADDRESS)).isEqualTo(new Outcome.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"554 we don't like it", "571 nor that", "521 nor anything"})
    void a_mail_refused_for_good_is_a_refusal(String answer) {
        host.answerData(answer);

        assertThat(send(ADDRESS)).isEqualTo(new Outcome.Refused("mail-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"501 syntax", "510 no", "521 no mail here", "552 too big", "555 what", "556 never"})
    void a_mail_refused_for_good_at_its_beginning_is_a_refusal(String answer) {
        host.answerSender("shop@onekey.so", answer);

        assertThat(send(ADDRESS)).isEqualTo(new Outcome.Refused("mail-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no address", "@example.com", "satoshi@", "a@b@c"})
    void what_is_no_address_is_not_even_tried(String address) {
        assertThat(send(address)).isEqualTo(new Outcome.Refused("address-unusable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"450 4.2.1 satoshi@example.com is greylisted", "451 later", "421 closing", "530 authenticate first", "503 not now"})
    void what_passes_or_is_our_own_fault_is_tried_again(String answer) {
        host.answerRecipient(ADDRESS, answer);

        assertTrouble();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"550 you may not send", "553 nor under this name", "554 nor ever", "530 authenticate first", "535 wrong password"})
    void a_refusal_of_the_sender_is_our_own_fault(String answer) {
        host.answerSender("shop@onekey.so", answer);

        assertTrouble();
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        host.stop();

        assertTrouble();
    }

    /** What the server says repeats the address, and what is thrown here ends in logs. */
    private void assertTrouble() {
        assertThatThrownBy(() -> send(ADDRESS)).isInstanceOf(MailServerTrouble.class).hasNoCause().hasMessageNotContaining("satoshi");
        assertThat(host.mailsTo(ADDRESS)).isEmpty();
    }

    private Outcome send(String address) {
        return server.send("n-1", address, new Letter("en", "Grüße", List.of()));
    }
}
