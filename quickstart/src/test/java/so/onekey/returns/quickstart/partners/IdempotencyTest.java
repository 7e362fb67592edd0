package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.ApiException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.model.Refund;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {

    static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
    PaymentProvider provider;
    StripeCalls stripe;

    @BeforeEach
    void start() {
        provider = PaymentProvider.start(folder.resolve("books.ndjson"), 0, now::get);
        provider.register("pi_1", 10_000, "USD");
        stripe = new StripeCalls(provider);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void the_same_request_twice_is_one_refund_and_one_answer() throws Exception {
        Refund first = stripe.refund("k", "pi_1", 100);
        Refund second = stripe.refund("k", "pi_1", 100);

        assertThat(second.getLastResponse().body()).isEqualTo(first.getLastResponse().body());
        assertThat(first.getLastResponse().headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(second.getLastResponse().headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(provider.books().payment("pi_1").refunds()).hasSize(1);
        assertThat(provider.requestsReceived()).isEqualTo(2);
    }

    @Test
    void a_key_replays_a_definite_failure_too() {
        provider.behave("pi_1", new Behaviour.Decline());
        CardException declined = catchThrowableOfType(CardException.class, () -> stripe.refund("k", "pi_1", 100));
        provider.behaveNormally();

        CardException again = catchThrowableOfType(CardException.class, () -> stripe.refund("k", "pi_1", 100));

        assertThat(declined.getStatusCode()).isEqualTo(402);
        assertThat(again.getStripeError().getMessage()).isEqualTo(declined.getStripeError().getMessage());
        assertThat(provider.books().payment("pi_1").refunds()).isEmpty();
    }

    @Test
    void a_key_can_not_be_used_for_another_amount() throws Exception {
        stripe.refund("k", "pi_1", 100);

        assertThat(catchThrowableOfType(IdempotencyException.class, () -> stripe.refund("k", "pi_1", 101)).getStatusCode())
                .isEqualTo(400);
        assertThat(provider.books().payment("pi_1").refunded()).isEqualTo(100);
    }

    @Test
    void a_key_is_forgotten_after_24_hours() throws Exception {
        Refund first = stripe.refund("k", "pi_1", 100);
        now.set(now.get().plus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(stripe.refund("k", "pi_1", 100).getId()).isEqualTo(first.getId());

        now.set(now.get().plusSeconds(1));

        assertThat(stripe.refund("k", "pi_1", 100).getId()).isNotEqualTo(first.getId());
        assertThat(provider.books().payment("pi_1").refunded()).isEqualTo(200);
    }

    @Test
    void a_key_whose_first_request_is_still_running_is_in_use() throws Exception {
        Hold hold = new Hold();
        provider.behave(new Behaviour.HoldAnswer(hold));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Refund> first = threads.submit(() -> stripe.refund("k", "pi_1", 100));
            hold.awaitReached(LIMIT);

            assertThatThrownBy(() -> stripe.refund("k", "pi_1", 100)).isInstanceOfSatisfying(ApiException.class, inUse -> {
                assertThat(inUse.getStatusCode()).isEqualTo(409);
                assertThat(inUse.getCode()).isEqualTo("idempotency_key_in_use");
            });

            hold.release();
            assertThat(first.get(LIMIT.toSeconds(), TimeUnit.SECONDS).getAmount()).isEqualTo(100);
        }
    }
}
