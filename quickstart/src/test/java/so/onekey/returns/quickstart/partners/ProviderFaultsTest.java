package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import com.stripe.model.Refund;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderFaultsTest {

    static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    PaymentProvider provider;
    StripeCalls stripe;
    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void start() {
        provider = PaymentProvider.start(folder.resolve("books.ndjson"));
        provider.register("pi_1", 10_000, "USD");
        provider.register("pi_2", 10_000, "USD");
        stripe = new StripeCalls(provider);
    }

    @AfterEach
    void stop() {
        provider.close();
        threads.close();
    }

    @Test
    void a_lost_answer_leaves_a_refund_that_can_be_found_and_replayed() throws Exception {
        provider.behave("pi_1", new Behaviour.LoseAnswer());

        assertThatThrownBy(() -> stripe.refund("k", "pi_1", 100)).isInstanceOf(ApiConnectionException.class);

        Refund found = stripe.list("pi_1", 10).getData().getFirst();
        assertThat(found.getMetadata()).containsEntry("attempt", "k");
        provider.behaveNormally();
        assertThat(stripe.refund("k", "pi_1", 100).getId()).isEqualTo(found.getId());
    }

    @Test
    void a_held_answer_is_booked_before_it_is_heard() throws Exception {
        Hold hold = new Hold();
        provider.behave("pi_1", new Behaviour.HoldAnswer(hold));
        Future<Refund> answer = threads.submit(() -> stripe.refund("k", "pi_1", 100));

        hold.awaitReached(LIMIT);
        assertThat(provider.books().payment("pi_1").refunded()).isEqualTo(100);
        assertThat(answer).isNotDone();
        assertThat(hold.waiting()).isEqualTo(1);

        hold.release();
        assertThat(answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS).getAmount()).isEqualTo(100);
    }

    @Test
    void a_held_booking_is_not_in_the_books() throws Exception {
        Hold hold = new Hold();
        provider.behave("pi_1", new Behaviour.HoldBooking(hold));
        Future<Refund> answer = threads.submit(() -> stripe.refund("k", "pi_1", 100));

        hold.awaitReached(LIMIT);
        assertThat(provider.books().payment("pi_1").refunds()).isEmpty();
        assertThat(stripe.refund("other", "pi_2", 7).getAmount()).isEqualTo(7);

        hold.release();
        assertThat(answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS).getAmount()).isEqualTo(100);
    }

    @Test
    void a_provider_that_closes_books_nothing_of_what_it_holds_before_booking() {
        Hold hold = new Hold();
        provider.behave(new Behaviour.HoldBooking(hold));
        Future<Refund> answer = threads.submit(() -> stripe.refund("k", "pi_1", 100));
        hold.awaitReached(LIMIT);

        provider.close();

        assertThatThrownBy(() -> answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ApiConnectionException.class);
        assertThat(provider.books().payment("pi_1").refunds()).isEmpty();
    }

    @Test
    void a_pending_refund_counts_as_refunded() throws Exception {
        provider.behave(new Behaviour.Pending());

        assertThat(stripe.refund("k", "pi_1", 100).getStatus()).isEqualTo("pending");
        assertThat(provider.books().payment("pi_1").refunded()).isEqualTo(100);
    }

    @Test
    void a_provider_that_is_down_does_nothing_and_remembers_nothing() throws Exception {
        provider.behave(new Behaviour.Down());
        assertThat(catchThrowableOfType(ApiException.class, () -> stripe.refund("k", "pi_1", 100)).getStatusCode()).isEqualTo(503);
        assertThat(catchThrowableOfType(ApiException.class, () -> stripe.list("pi_1", 1)).getStatusCode()).isEqualTo(503);

        provider.behave(new Behaviour.Unreachable());
        assertThatThrownBy(() -> stripe.refund("k", "pi_1", 100)).isInstanceOf(ApiConnectionException.class);

        provider.behave(new Behaviour.RateLimited());
        assertThatThrownBy(() -> stripe.refund("k", "pi_1", 100)).isInstanceOf(RateLimitException.class);

        assertThat(provider.books().payment("pi_1").refunds()).isEmpty();
        provider.behaveNormally();
        assertThat(stripe.refund("k", "pi_1", 100).getAmount()).isEqualTo(100);
    }

    @Test
    void a_provider_that_breaks_replays_its_500() {
        provider.behave(new Behaviour.Broken());
        assertThat(catchThrowableOfType(ApiException.class, () -> stripe.refund("k", "pi_1", 100)).getStatusCode()).isEqualTo(500);

        provider.behaveNormally();
        assertThat(catchThrowableOfType(ApiException.class, () -> stripe.refund("k", "pi_1", 100)).getStatusCode()).isEqualTo(500);
    }

    @Test
    void a_slow_provider_takes_its_time_and_answers() throws Exception {
        provider.behave("pi_1", new Behaviour.Slow(Duration.ofMillis(150)));
        long before = System.nanoTime();

        assertThat(stripe.refund("k", "pi_1", 100).getAmount()).isEqualTo(100);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void a_slow_provider_can_be_closed_at_once() {
        provider.behave(new Behaviour.Slow(Duration.ofHours(1)));
        Future<Refund> answer = threads.submit(() -> stripe.refund("k", "pi_1", 100));
        await().atMost(LIMIT).until(() -> provider.refundRequestsReceived("pi_1") == 1);

        provider.close();

        assertThatThrownBy(() -> answer.get(LIMIT.toSeconds(), TimeUnit.SECONDS)).hasCauseInstanceOf(ApiConnectionException.class);
    }
}
