package so.onekey.returns.quickstart.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.exception.AuthenticationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripeWireFormatTest {

    @TempDir
    Path folder;
    PaymentProvider provider;
    StripeCalls stripe;

    @BeforeEach
    void start() {
        provider = PaymentProvider.start(folder.resolve("books.ndjson"));
        provider.register("pi_1", 19_900, "USD");
        stripe = new StripeCalls(provider);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void stripes_own_client_reads_a_refund_back_as_it_was_asked_for() throws Exception {
        Refund refund = stripe.refund("r1:pi_1:1", "pi_1", 5_000);

        assertThat(refund.getId()).startsWith("re_");
        assertThat(refund.getObject()).isEqualTo("refund");
        assertThat(refund.getAmount()).isEqualTo(5_000);
        assertThat(refund.getCurrency()).isEqualTo("usd");
        assertThat(refund.getPaymentIntent()).isEqualTo("pi_1");
        assertThat(refund.getCharge()).isEqualTo("ch_1");
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        assertThat(refund.getReason()).isEqualTo("requested_by_customer");
        assertThat(refund.getMetadata()).isEqualTo(Map.of("attempt", "r1:pi_1:1"));
        assertThat(refund.getCreated()).isPositive();
        assertThat(refund.getLastResponse().requestId()).startsWith("req_");
        assertThat(refund.getLastResponse().idempotencyKey()).isEqualTo("r1:pi_1:1");
        assertThat(stripe.retrieve(refund.getId()).getAmount()).isEqualTo(5_000);
    }

    @Test
    void stripes_own_client_captures_a_payment_that_can_be_refunded() throws Exception {
        var payment = stripe.capture("p", 21_100);

        assertThat(payment.getStatus()).isEqualTo("succeeded");
        assertThat(payment.getAmountReceived()).isEqualTo(21_100);
        assertThat(stripe.capture("p", 21_100).getId()).isEqualTo(payment.getId());
        assertThat(stripe.refundAll("r", payment.getId()).getAmount()).isEqualTo(21_100);
    }

    @Test
    void the_books_say_the_same_as_the_answers() throws Exception {
        Refund refund = stripe.refund("r1:pi_1:1", "pi_1", 5_000);

        Books books = provider.books();
        assertThat(books.payment("pi_1").refunds()).singleElement().satisfies(booked -> {
            assertThat(booked.id()).isEqualTo(refund.getId());
            assertThat(booked.idempotencyKey()).isEqualTo("r1:pi_1:1");
            assertThat(booked.metadata()).containsEntry("attempt", "r1:pi_1:1");
        });
        assertThat(books.totals()).isEqualTo(Map.of("usd", new Books.Totals(19_900, 5_000)));
        assertThat(get("/books").body()).contains(refund.getId(), "19900", "\"usd\"");
    }

    @Test
    void without_an_amount_all_that_is_left_is_refunded() throws Exception {
        stripe.refund("first", "pi_1", 5_000);

        assertThat(stripe.refundAll("rest", "pi_1").getAmount()).isEqualTo(14_900);
    }

    @Test
    void more_than_is_left_is_refused() throws Exception {
        stripe.refund("first", "pi_1", 19_000);

        InvalidRequestException tooLarge = catchThrowableOfType(InvalidRequestException.class, () -> stripe.refund("more", "pi_1", 901));

        assertThat(tooLarge.getStatusCode()).isEqualTo(400);
        assertThat(tooLarge.getCode()).isEqualTo("amount_too_large");
        assertThat(tooLarge.getParam()).isEqualTo("amount");
    }

    @Test
    void a_payment_that_has_nothing_left_says_so() throws Exception {
        stripe.refundAll("all", "pi_1");

        InvalidRequestException nothingLeft = catchThrowableOfType(InvalidRequestException.class, () -> stripe.refund("more", "pi_1", 1));

        assertThat(nothingLeft.getCode()).isEqualTo("charge_already_refunded");
    }

    @Test
    void refunds_that_come_at_the_same_time_never_exceed_the_payment() throws Exception {
        provider.register("pi_rush", 1_000, "EUR");
        List<Callable<Refund>> calls = IntStream.range(0, 12).<Callable<Refund>>mapToObj(
                number -> () -> stripe.refund("rush-" + number, "pi_rush", 300)).toList();

        try (ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Refund>> answers = customers.invokeAll(calls);
            assertThat(answers).filteredOn(answer -> answer.state() == Future.State.SUCCESS).hasSize(3);
        }
        assertThat(provider.books().payment("pi_rush").refunded()).isEqualTo(900);
        assertThat(provider.refundRequestsReceived("pi_rush")).isEqualTo(12);
    }

    @Test
    void a_list_is_paged_newest_first() throws Exception {
        provider.register("pi_2", 500, "USD");
        stripe.refundAll("other", "pi_2");
        List<String> booked = List.of(stripe.refund("a", "pi_1", 1).getId(), stripe.refund("b", "pi_1", 2).getId(),
                stripe.refund("c", "pi_1", 3).getId());

        assertThat(stripe.list("pi_1", 2).getHasMore()).isTrue();
        assertThat(StreamSupport.stream(stripe.list("pi_1", 2).autoPagingIterable().spliterator(), false).map(Refund::getId))
                .isEqualTo(booked.reversed());
    }

    @Test
    void a_list_is_narrowed_to_the_seconds_in_which_refunds_were_created_page_by_page() throws Exception {
        provider.register("pi_2", 100, "USD");
        long first = stripe.refund("r1:pi_1:1", "pi_1", 100).getCreated();
        stripe.refund("r1:pi_1:2", "pi_1", 100);
        long last = stripe.refund("r1:pi_2:1", "pi_2", 100).getCreated();

        assertThat(StreamSupport.stream(stripe.created(first, last + 1, 1).autoPagingIterable().spliterator(), false)).hasSize(3)
                .extracting(Refund::getPaymentIntent).contains("pi_1", "pi_2");
        assertThat(stripe.created(last + 1, last + 100, 10).getData()).isEmpty();
        assertThat(stripe.created(0, first, 10).getData()).isEmpty();
    }

    @Test
    void what_does_not_exist_is_missing() {
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> stripe.refund("k", "pi_none", 1)))
                .extracting(StripeException::getStatusCode, StripeException::getCode).containsExactly(404, "resource_missing");
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> stripe.retrieve("re_none")))
                .extracting(StripeException::getStatusCode, StripeException::getCode).containsExactly(404, "resource_missing");
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> stripe.list("pi_none", 1)))
                .extracting(StripeException::getStatusCode, StripeException::getCode).containsExactly(404, "resource_missing");
    }

    @Test
    void only_a_secret_key_is_let_in() {
        StripeCalls publishable = new StripeCalls(provider, "pk_test_quickstart");

        assertThat(catchThrowableOfType(AuthenticationException.class, () -> publishable.retrieve("re_1")).getStatusCode())
                .isEqualTo(401);
    }

    @Test
    void a_parameter_that_makes_no_sense_is_named_and_its_key_stays_free() throws Exception {
        assertThat(catchThrowableOfType(InvalidRequestException.class, () -> stripe.refund("k", "pi_1", -5)).getParam())
                .isEqualTo("amount");

        assertThat(stripe.refund("k", "pi_1", 5).getAmount()).isEqualTo(5);
    }

    @Test
    void a_payment_is_registered_with_one_amount_only() {
        provider.register("pi_1", 19_900, "usd");

        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> provider.register("pi_1", 20_000, "usd")))
                .hasMessageContaining("pi_1").hasMessageContaining("19900");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = provider.address().resolve(path);
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
