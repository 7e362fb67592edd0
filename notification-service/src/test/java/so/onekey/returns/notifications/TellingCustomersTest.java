package so.onekey.returns.notifications;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.RefundMessage;
import so.onekey.returns.events.Topic;
import so.onekey.returns.notifications.running.CaseFile;
import so.onekey.returns.notifications.running.Heard;
import so.onekey.returns.notifications.running.Received;
import so.onekey.returns.notifications.running.Running;
import so.onekey.returns.notifications.telling.EveryMessage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.soon;

class TellingCustomersTest {
    private final Running running = Running.shared();
    private final CaseFile his = CaseFile.fresh();

    @Test
    void a_rejection_is_told_once_with_its_clauses_and_to_the_right_address() throws Exception {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.CLAIMS, his.rejected());

        MimeMessage mail = theOnlyMail();
        var read = Received.of(mail);
        assertThat(mail.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress(his.email()));
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("shop@onekey.so", "OneKey"));
        assertThat(read.subject()).isEqualTo("We can't accept your request " + CaseFile.RMA);
        assertThat(read.text()).contains("Hello Satoshi Nakamoto,", "2 × Hardware wallet, black",
                "SHIPMENT-1: These units have already left our warehouse.", "GENERAL-2: You told us of nothing wrong.", "shop@onekey.so");
        assertThat(read.html().replaceAll("</?span[^>]*>", "")).contains("SHIPMENT-1: These units have already left",
                "GENERAL-2: You told us");
        soon().untilAsserted(() -> assertThat(Heard.about(his.claimId())).singleElement()
                .isInstanceOfSatisfying(NotificationSent.class, sent -> {
                    assertThat(sent.orderId()).isEqualTo(his.orderId());
                    assertThat(sent.template()).isEqualTo("return-rejected");
                    assertThat(mailId(mail)).isEqualTo("<" + sent.notificationId() + "@onekey.so>");
                }));
    }

    @Test
    void a_mail_has_a_text_and_an_html_part_and_says_that_a_machine_wrote_it() throws Exception {
        running.say(Topic.STOREFRONT_ORDERS, his.speaking("de").placed());
        running.say(Topic.CLAIMS, his.rejected());

        MimeMessage mail = theOnlyMail();
        var read = Received.of(mail);
        assertThat(read.contentType()).startsWith("multipart/alternative");
        assertThat(read.textType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(read.htmlType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(read.subject()).isEqualTo("Wir können Ihre Anfrage " + CaseFile.RMA + " nicht annehmen");
        assertThat(read.text()).contains("Diese Stücke haben unser Lager schon verlassen.");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
    }

    @Test
    void a_message_that_comes_before_its_order_waits_and_is_told_then() {
        running.say(Topic.CLAIMS, his.rejected());
        soon().until(() -> waiting() == 1);
        assertThat(running.mail().mailsTo(his.email())).isEmpty();

        running.say(Topic.STOREFRONT_ORDERS, his.placed());

        theOnlyMail();
        assertThat(waiting()).isZero();
    }

    @Test
    void the_same_message_twice_is_told_once() {
        String id = UUID.randomUUID().toString();
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.CLAIMS, his.rejected(), id);
        running.say(Topic.CLAIMS, his.rejected(), id);
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.CLAIMS, his.approved());

        soon().until(() -> Heard.about(his.claimId()).size() == 2);
        assertThat(running.mail().mailsTo(his.email())).extracting(MimeMessage::getSubject).containsExactlyInAnyOrder(
                "We can't accept your request " + CaseFile.RMA, "We have approved your request " + CaseFile.RMA);
    }

    @Test
    void every_message_that_a_customer_must_hear_of_is_told_in_a_mail_of_its_own() {
        Map<ClaimMessage, String> claims = EveryMessage.ofClaims(his);
        Map<RefundMessage, String> refunds = EveryMessage.ofRefunds(his);
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        claims.keySet().forEach(message -> running.say(Topic.CLAIMS, message));
        refunds.keySet().forEach(message -> running.say(Topic.REFUNDS, message));

        List<String> templates = Stream.concat(claims.values().stream(), refunds.values().stream()).filter(not(String::isEmpty)).toList();
        soon().untilAsserted(() -> assertThat(Heard.about(his.claimId())).extracting(message -> ((NotificationSent) message).template())
                .containsExactlyInAnyOrderElementsOf(templates));
        assertThat(running.mail().mailsTo(his.email())).hasSize(templates.size());
    }

    @Test
    void of_a_parcel_without_a_claim_only_the_customer_is_told() throws Exception {
        var refused = new ParcelRefused(null, his.orderId(), CaseFile.NOW, "p-" + his.orderId(), "1",
                List.of(CaseFile.finding("REQUEST-3", "Nobody asked.", "Niemand fragte.")));
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.CLAIMS, refused);

        assertThat(Received.of(theOnlyMail()).text()).contains("REQUEST-3: Nobody asked.", "How to request a return");
        running.say(Topic.CLAIMS, his.rejected());
        soon().until(() -> Heard.about(his.claimId()).size() == 1);
        assertThat(Heard.about(refused.parcelId())).isEmpty();
    }

    private MimeMessage theOnlyMail() {
        soon().until(() -> !running.mail().mailsTo(his.email()).isEmpty());
        assertThat(running.mail().mailsTo(his.email())).hasSize(1);
        return running.mail().mailsTo(his.email()).getFirst();
    }

    private static String mailId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private long waiting() {
        return Running.count("select count(*) from waiting_notification where order_id = ?", his.orderId());
    }
}
