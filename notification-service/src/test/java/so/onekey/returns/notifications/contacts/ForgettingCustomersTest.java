package so.onekey.returns.notifications.contacts;

import org.junit.jupiter.api.Test;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.StorefrontMessage.CustomerErasureRequested;
import so.onekey.returns.events.Topic;
import so.onekey.returns.notifications.running.CaseFile;
import so.onekey.returns.notifications.running.Heard;
import so.onekey.returns.notifications.running.Running;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.notifications.running.Running.soon;

class ForgettingCustomersTest {
    private final Running running = Running.shared();
    private final CaseFile his = CaseFile.fresh();

    @Test
    void an_erasure_takes_the_contact_away_and_says_so() {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        soon().until(() -> contacts() == 1);

        running.say(Topic.STOREFRONT_ORDERS, new CustomerErasureRequested(his.customerId(), List.of()));

        soon().untilAsserted(
                () -> assertThat(Heard.about(his.customerId())).singleElement().isInstanceOfSatisfying(CustomerDataErased.class,
                        erased -> assertThat(erased.orderIds()).containsExactly(his.orderId())));
        assertThat(contacts()).isZero();
        assertThat(Running.count("select count(*) from ordered_item where order_id = ?", his.orderId())).isZero();
    }

    @Test
    void what_a_parked_message_says_about_an_erased_customer_is_erased_too() {
        running.say(Topic.STOREFRONT_ORDERS, his.placed());
        running.say(Topic.STOREFRONT_ORDERS, his.writtenAs("another@example.com").placed());
        soon().until(() -> parkedWords() == 1);

        running.say(Topic.STOREFRONT_ORDERS, new CustomerErasureRequested(his.customerId(), List.of()));

        soon().until(() -> parkedWords() == 0);
        assertThat(Running.count("select count(*) from parked_message where message_key = ?", his.orderId())).isEqualTo(1);
    }

    private long parkedWords() {
        return Running.count("select count(*) from parked_message where message_key = ? and payload is not null", his.orderId());
    }

    @Test
    void what_waits_for_an_erased_order_is_dropped() {
        running.say(Topic.CLAIMS, his.rejected());
        soon().until(() -> status("WAITING") == 1);

        running.say(Topic.STOREFRONT_ORDERS, his.erasure());

        soon().until(() -> status("DROPPED") == 1);
    }

    @Test
    void an_order_placed_after_the_erasure_brings_no_contact() {
        running.say(Topic.STOREFRONT_ORDERS, new CustomerErasureRequested(his.customerId(), List.of()));
        soon().until(() -> Heard.about(his.customerId()).size() == 1);
        running.say(Topic.CLAIMS, his.rejected());

        running.say(Topic.STOREFRONT_ORDERS, his.placed());

        soon().until(() -> status("DROPPED") == 1);
        assertThat(contacts()).isZero();
        assertThat(running.mail().mailsTo(his.email())).isEmpty();
    }

    @Test
    void what_is_told_about_an_erased_order_is_dropped() {
        running.say(Topic.STOREFRONT_ORDERS, his.erasure());
        soon().until(() -> Heard.about(his.customerId()).size() == 1);

        running.say(Topic.CLAIMS, his.rejected());

        soon().until(() -> status("DROPPED") == 1);
    }

    @Test
    void a_mail_that_is_under_way_is_dropped_too() {
        running.mail().stop();
        try {
            running.say(Topic.STOREFRONT_ORDERS, his.placed());
            running.say(Topic.CLAIMS, his.rejected());
            soon().until(() -> status("UNDER_WAY") == 1);
            running.say(Topic.STOREFRONT_ORDERS, his.erasure());
            soon().until(() -> Heard.about(his.customerId()).size() == 1);
        } finally {
            running.mail().start();
        }
        soon().until(() -> status("DROPPED") == 1);
        assertThat(running.mail().mailsTo(his.email())).isEmpty();
    }

    private long contacts() {
        return Running.count("select count(*) from contact where order_id = ?", his.orderId());
    }

    private long status(String status) {
        return Running.count("select count(*) from notification_overview where claim_id = ? and status = ?", his.claimId(), status);
    }
}
