package so.onekey.returns.refunds.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.refunds.RefundFixtures.NOW;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.refunds.StripeEvents;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteDispute;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import tools.jackson.databind.json.JsonMapper;

class StripeNewsTest {
    private static final PaymentKey PAYMENT = new PaymentKey("stripe", "pi_1");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({"refund.created, pending", "refund.updated, succeeded", "charge.refund.updated, succeeded"})
    void a_refund_under_way_or_done_is_accepted(String type, String status) {
        assertThat(told(refund(type, "r-1:pi_1:2", status))).contains(new RecordAcceptance(PAYMENT, "r-1", 2, "re_1", NOW));
    }

    @Test
    void a_failed_refund_is_refused_with_stripes_code() {
        assertThat(told(refund("refund.failed", "r-1:pi_1:1", "failed")))
                .contains(new RecordRefusal(PAYMENT, "r-1", 1, "expired_or_canceled_card", "re_1", NOW));
    }

    @Test
    void a_cancelled_refund_without_a_reason_gets_a_code_of_ours() {
        assertThat(told(refund("refund.updated", "r-1:pi_1:1", "canceled")))
                .contains(new RecordRefusal(PAYMENT, "r-1", 1, "refund_canceled", "re_1", NOW));
    }

    @Test
    void the_status_counts_and_not_the_name_of_the_event() {
        assertThat(told(refund("refund.updated", "r-1:pi_1:1", "failed"))).containsInstanceOf(RecordRefusal.class);
    }

    @Test
    void an_undecided_refund_says_nothing() {
        assertThat(told(refund("refund.updated", "r-1:pi_1:1", "requires_action"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "r-1:pi_1", ":pi_1:1", "r-1:pi_other:1", "r-1:pi_1:0", "r-1:pi_1:one", "r-1:pi_1:99999999999", "::"})
    void a_refund_without_a_key_of_ours_says_nothing(String key) {
        assertThat(told(refund("refund.updated", key, "succeeded"))).isEmpty();
    }

    @Test
    void a_refund_id_may_hold_colons_itself() {
        assertThat(told(refund("refund.updated", "a:b:pi_1:1", "succeeded")))
                .contains(new RecordAcceptance(PAYMENT, "a:b", 1, "re_1", NOW));
    }

    @ParameterizedTest
    @CsvSource({"charge.dispute.created, needs_response", "charge.dispute.closed, lost"})
    void a_dispute_is_noted_with_its_status(String type, String status) {
        assertThat(told(StripeEvents.dispute("evt_1", type, "dp_1", "pi_1", status)))
                .contains(new NoteDispute(PAYMENT, "dp_1", status, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "\"refund.updated\"", "{\"type\": \"refund.updated\"}",
            "{\"type\": \"refund.updated\", \"data\": {\"object\": 7}}", "{\"type\": \"charge.dispute.created\", \"data\": {}}",
            "{\"type\": \"payment_intent.succeeded\", \"data\": {\"object\": {\"id\": \"pi_1\"}}}"})
    void anything_else_says_nothing(String event) {
        assertThat(told(event)).isEmpty();
    }

    private static String refund(String type, String key, String status) {
        return StripeEvents.refund("evt_1", type, "re_1", "pi_1", key, status);
    }

    private static Optional<PaymentCommand> told(String event) {
        return StripeNews.commandOf(JSON.readTree(event), NOW);
    }
}
