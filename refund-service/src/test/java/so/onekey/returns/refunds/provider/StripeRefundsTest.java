package so.onekey.returns.refunds.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.Stripe;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import so.onekey.returns.refunds.StripeStub;
import so.onekey.returns.refunds.StripeStub.Trouble;
import so.onekey.returns.refunds.approval.PaymentKey;

class StripeRefundsTest {
    private static StripeStub stub;
    private static StripeRefunds stripe;

    @BeforeAll
    static void start() {
        stub = new StripeStub();
        stripe = at(stub.address());
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    @Test
    void a_refund_is_sent_under_its_key_and_carries_it() {
        assertThat(stripe.create(refund("pi_sent", "USD 12.50"))).isEqualTo(new Answer.Accepted(stub.refunds("pi_sent").getFirst()));

        assertThat(stub.calls("pi_sent")).singleElement().satisfies(call -> {
            assertThat(call.key()).isEqualTo("r-1:pi_sent:1");
            assertThat(call.form()).containsEntry("metadata[refund_key]", "r-1:pi_sent:1").containsEntry("amount", "1250");
            assertThat(call.authorization()).isEqualTo("Bearer sk_test_refunds");
        });
    }

    @ParameterizedTest
    @CsvSource({"JPY 500, 500", "USD 12.50, 1250", "KWD 1.234, 1234", "ISK 500, 50000", "UGX 500, 50000", "MGA 500.00, 500"})
    void amounts_are_in_the_units_that_stripe_counts(String amount, long units) {
        assertThat(StripeAmount.of(Money.parse(amount))).isEqualTo(units);
    }

    @Test
    void an_amount_that_stripe_can_not_count_is_refused_before_it_is_sent() {
        assertThat(stripe.create(refund("pi_fine", "MGA 500.50"))).isEqualTo(new Answer.Refused("amount_not_representable", null));
        assertThat(stub.calls("pi_fine")).isEmpty();
    }

    @Test
    void a_definite_no_is_a_refusal_with_the_providers_code() {
        stub.meets("pi_declined", Trouble.DECLINED);
        stub.meets("pi_back_already", Trouble.ALREADY_REFUNDED);

        assertThat(stripe.create(refund("pi_declined", "USD 1.00"))).isEqualTo(new Answer.Refused("expired_or_canceled_card", null));
        assertThat(stripe.create(refund("pi_back_already", "USD 1.00"))).isEqualTo(new Answer.Refused("charge_already_refunded", null));
    }

    @Test
    void more_than_is_left_of_a_partial_capture_has_a_code_of_its_own() {
        stub.meets("pi_partial", Trouble.TOO_LARGE);

        assertThat(stripe.create(refund("pi_partial", "USD 1.00"))).isEqualTo(new Answer.Refused("amount_too_large", null));
    }

    @Test
    void a_disputed_payment_is_held() {
        stub.meets("pi_disputed", Trouble.DISPUTED);

        assertThat(stripe.create(refund("pi_disputed", "USD 1.00"))).isEqualTo(new Answer.Held("charge_disputed"));
    }

    @Test
    void a_rate_limit_says_when_to_come_again() {
        stub.meets("pi_busy_for_long", Trouble.BUSY);

        assertThatThrownBy(() -> stripe.create(refund("pi_busy_for_long", "USD 1.00"))).isInstanceOfSatisfying(NoAnswer.class,
                again -> assertThat(again.notBefore()).isEqualTo(Duration.ofSeconds(90)));
    }

    /** Stripe's answers have the shape of the version that is asked for: {@code com.stripe.Stripe.API_VERSION} of the library pins it. */
    @Test
    void the_version_of_the_api_is_pinned() {
        stripe.create(refund("pi_version", "USD 1.00"));

        assertThat(stub.calls("pi_version").getFirst().version()).isEqualTo("2026-07-29.dahlia").isEqualTo(Stripe.API_VERSION);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "CANCELED"})
    void a_refund_that_failed_at_once_is_a_refusal(Trouble status) {
        stub.meets("pi_" + status, status);

        assertThat(stripe.create(refund("pi_" + status, "USD 1.00"))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void a_refund_that_waits_for_the_customer_is_undecided() {
        stub.meets("pi_action", Trouble.REQUIRES_ACTION);

        assertThat(stripe.create(refund("pi_action", "USD 1.00"))).isEqualTo(new Answer.Undecided());
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "BUSY", "KEY_IN_USE", "KEY_FOR_OTHER_PARAMETERS", "WRONG_KEY", "WRONG_ADDRESS", "SILENT"})
    void trouble_on_the_way_is_no_answer(Trouble trouble) {
        String payment = "pi_" + trouble.name().toLowerCase(java.util.Locale.ROOT);
        stub.meets(payment, trouble);

        assertThatThrownBy(() -> stripe.create(refund(payment, "USD 1.00"))).isInstanceOf(NoAnswer.class);
        assertThat(stripe.create(refund(payment, "USD 1.00"))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_provider_that_is_not_there_is_no_answer() {
        var nobody = at(URI.create("http://localhost:1"));

        assertThatThrownBy(() -> nobody.create(refund("pi_nobody", "USD 1.00"))).isInstanceOf(NoAnswer.class);
    }

    private static StripeRefunds at(URI address) {
        return new ProviderConfiguration().stripeRefunds(
                new ProviderSettings(address, "sk_test_refunds", "whsec_of_tests_with_enough_letters", Duration.ofDays(3),
                        Duration.ofMillis(500), Duration.ofMillis(500)));
    }

    private static ProviderRefund refund(String paymentId, String amount) {
        return new ProviderRefund(new PaymentKey("stripe", paymentId), "r-1", 1, Money.parse(amount), Instant.EPOCH);
    }
}
