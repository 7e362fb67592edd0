package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.CardException;
import com.stripe.model.Refund;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BooksSurviveTest {

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("provider").resolve("books.ndjson");
    }

    @Test
    void a_restart_finds_payments_refunds_and_keys_again() throws Exception {
        Books before;
        Refund first;
        try (PaymentProvider provider = PaymentProvider.start(file)) {
            provider.register("pi_1", 10_000, "USD");
            provider.register("pi_2", 5_000, "EUR");
            StripeCalls stripe = new StripeCalls(provider);
            first = stripe.refund("k", "pi_1", 100);
            provider.behave(new Behaviour.Decline());
            assertThatThrownBy(() -> stripe.refund("declined", "pi_2", 100)).isInstanceOf(CardException.class);
            before = provider.books();
        }

        try (PaymentProvider provider = PaymentProvider.start(file)) {
            StripeCalls stripe = new StripeCalls(provider);
            assertThat(provider.books()).isEqualTo(before);
            assertThat(stripe.refund("k", "pi_1", 100).getId()).isEqualTo(first.getId());
            assertThatThrownBy(() -> stripe.refund("declined", "pi_2", 100)).isInstanceOf(CardException.class);
            assertThat(provider.books()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"entry\":\"payment-regis", "{\"entry\":\"payment-registered\",\"payment\":\"pi_9\"}"})
    void what_a_crash_left_of_the_last_line_is_cut_off(String torn) throws Exception {
        try (PaymentProvider provider = PaymentProvider.start(file)) {
            provider.register("pi_1", 10_000, "USD");
        }
        Files.writeString(file, torn, StandardOpenOption.APPEND);

        try (PaymentProvider provider = PaymentProvider.start(file)) {
            assertThat(provider.books().payments()).containsOnlyKeys("pi_1");
            provider.register("pi_2", 500, "USD");
        }
        try (PaymentProvider provider = PaymentProvider.start(file)) {
            assertThat(provider.books().payments()).containsOnlyKeys("pi_1", "pi_2");
        }
    }

    @Test
    void a_broken_line_in_the_middle_stops_the_start_and_is_named() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"entry\":\"payment-registered\",\"payment\":\"pi_1\",\"captured\":1,\"currency\":\"usd\","
                + "\"at\":\"2026-11-23T10:00:00Z\"}\nnonsense\n");

        assertThatThrownBy(() -> PaymentProvider.start(file)).isInstanceOf(IllegalStateException.class).hasMessageContaining("Line 2");
    }

    @Test
    void two_providers_never_write_the_same_books() {
        try (PaymentProvider provider = PaymentProvider.start(file)) {
            provider.register("pi_1", 10_000, "USD");

            assertThatThrownBy(() -> PaymentProvider.start(file)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("already writes");
        }
    }
}
