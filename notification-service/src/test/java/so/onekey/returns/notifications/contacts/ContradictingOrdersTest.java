package so.onekey.returns.notifications.contacts;

import org.junit.jupiter.api.Test;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.WireMessage;
import so.onekey.returns.notifications.running.CaseFile;
import so.onekey.returns.notifications.running.Running;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.soon;

/** What can't be accepted is parked without repeating anything personal, and everybody else goes on. */
class ContradictingOrdersTest {
    private final Running running = Running.shared();
    private final CaseFile his = CaseFile.fresh();
    private final CaseFile hers = CaseFile.fresh();

    @Test
    void an_order_placed_again_with_another_address_is_parked() {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.STOREFRONT_ORDERS, his.writtenAs("mallory@example.com").placed());

        assertThat(reasonParked(his.orderId())).contains(his.orderId(), "other contact data").doesNotContain("mallory", "satoshi");
        assertThat(Running.bean(Contacts.class).find(his.orderId()).orElseThrow().email()).isEqualTo(his.email());
    }

    @Test
    void the_erasure_of_somebody_elses_order_is_parked() {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        soon().until(() -> Running.bean(Contacts.class).find(his.orderId()).isPresent());

        running.say(Topic.STOREFRONT_ORDERS, his.of(hers.customerId()).erasure());

        assertThat(reasonParked(hers.customerId())).contains("belongs to another customer");
        assertThat(Running.bean(Contacts.class).find(his.orderId())).isPresent();
    }

    @Test
    void a_poisoned_message_is_parked_and_other_keys_go_on() {
        running.say(Topic.STOREFRONT_ORDERS, hers.placed());
        running.send(Topic.CLAIMS, his.claimId(),
                new WireMessage(Map.of("content-type", "application/json", "ce_id", "x", "ce_source", "/x",
                        "ce_specversion", "1.0", "ce_type", "so.onekey.returns.ReturnRejected"), "{".getBytes(StandardCharsets.UTF_8)));
        running.say(Topic.CLAIMS, his.rejected());
        running.say(Topic.CLAIMS, hers.rejected());

        soon().until(() -> running.mail().mailsTo(hers.email()).size() == 1);
        soon()
                .until(() -> Running.count("select count(*) from parked_message where message_key = ?", his.claimId()) == 2);
    }

    @Test
    void a_record_under_another_key_than_its_messages_is_parked() {
        var wire = new so.onekey.returns.events.codec.CloudEventCodec().binary(new so.onekey.returns.events.codec.CloudEvent<>("x", "/x",
                his.orderId(), CaseFile.NOW, null, his.placed()));

        running.send(Topic.STOREFRONT_ORDERS, hers.orderId(), wire);

        assertThat(reasonParked(hers.orderId())).contains("key", his.orderId());
    }

    @Test
    void the_same_message_id_with_another_content_is_parked() {
        running.say(Topic.CLAIMS, his.rejected(), "m-" + his.claimId());
        var other = CaseFile.fresh();
        running.say(Topic.CLAIMS, new CaseFile(his.customerId(), other.orderId(), his.claimId(), his.email(), his.name(), "en").rejected(),
                "m-" + his.claimId());

        assertThat(reasonParked(his.claimId())).contains("came before with another content");
    }

    @Test
    void a_contact_does_not_tell_who_it_is() {
        assertThat(new Contact("o-1", "cu-9", "satoshi@example.com", "Satoshi", "en", Map.of()).toString())
                .isEqualTo("Contact[orderId=o-1]");
    }

    private static String reasonParked(String key) {
        return soon().until(() -> Running.bean(JdbcClient.class)
                .sql("select reason from parked_message where message_key = ? order by id limit 1").param(key).query(String.class)
                .optional()
                .orElse(""), reason -> !reason.isEmpty());
    }
}
