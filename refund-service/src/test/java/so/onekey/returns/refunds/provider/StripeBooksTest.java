package so.onekey.returns.refunds.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import so.onekey.returns.refunds.StripeStub;
import so.onekey.returns.refunds.StripeStub.Trouble;

class StripeBooksTest {
    private static StripeStub stub;
    private static ProviderBooks books;

    @BeforeAll
    static void start() {
        stub = new StripeStub();
        books = new ProviderConfiguration().stripeBooks(new ProviderSettings(stub.address(), "sk_test_refunds",
                "whsec_of_tests_with_enough_letters", Duration.ofDays(3), Duration.ofSeconds(2), Duration.ofSeconds(5)));
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    @Test
    void all_pages_of_a_payment_are_read_with_keys_and_without() {
        stub.refundedOutside("pi_pages");
        for (int attempt = 1; attempt <= 4; attempt++) {
            stub.booked("pi_pages", "r-1:pi_pages:" + attempt, 1250);
        }

        var read = books.of("pi_pages");

        assertThat(read).hasSize(5).extracting(BookedRefund::refundKey).containsOnlyOnce("r-1:pi_pages:4").containsNull();
        assertThat(read).filteredOn(one -> one.refundKey() != null)
                .allSatisfy(one -> assertThat(one.amount()).isEqualTo(Money.parse("USD 12.50")))
                .allSatisfy(one -> assertThat(one.isPaid()).isTrue());
    }

    @Test
    void a_failed_one_says_why() {
        stub.booked("pi_failed", "r-1:pi_failed:1", 100);
        stub.becomes("pi_failed", "failed");

        assertThat(books.of("pi_failed")).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(BookedRefund.Status.FAILED);
            assertThat(one.failureCode()).isEqualTo("lost_or_stolen_card");
        });
    }

    @Test
    void only_those_of_the_span_are_read() {
        stub.booked("pi_span", "r-1:pi_span:1", 100);
        var now = Instant.now();

        assertThat(books.created(now.minusSeconds(60), now)).anyMatch(one -> one.paymentId().equals("pi_span"));
        assertThat(books.created(now.minusSeconds(120), now.minusSeconds(60))).isEmpty();
    }

    @Test
    void a_list_that_breaks_off_is_no_list() {
        stub.booked("pi_broken", "r-1:pi_broken:1", 100);
        stub.lookingMeets("pi_broken", Trouble.BROKEN);

        assertThatThrownBy(() -> books.of("pi_broken")).isInstanceOf(NoAnswer.class);
    }

    @ParameterizedTest
    @CsvSource({"500, jpy, JPY 500", "1250, usd, USD 12.50", "1234, kwd, KWD 1.234", "50000, isk, ISK 500", "500, mga, MGA 500.00"})
    void amounts_are_read_as_stripe_counts_them(long units, String currency, String amount) {
        assertThat(StripeAmount.money(units, currency)).isEqualTo(Money.parse(amount));
    }
}
