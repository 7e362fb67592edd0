package so.onekey.returns.quickstart.partners;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;

/** Stripe's own client, pointed at the simulated provider. It never repeats a request by itself. */
final class StripeCalls {

    private static final int READ_TIMEOUT_MILLIS = 20_000;

    private final StripeClient client;

    StripeCalls(PaymentProvider provider) {
        this(provider, "sk_test_quickstart");
    }

    StripeCalls(PaymentProvider provider, String apiKey) {
        client = StripeClient.builder().setApiKey(apiKey).setApiBase(provider.address().toString()).setMaxNetworkRetries(0)
                .setReadTimeout(READ_TIMEOUT_MILLIS).build();
    }

    Refund refund(String key, String payment, long amount) throws StripeException {
        return client.v1().refunds().create(
                RefundCreateParams.builder().setPaymentIntent(payment).setAmount(amount).putMetadata("attempt", key)
                        .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER).build(),
                RequestOptions.builder().setIdempotencyKey(key).build());
    }

    PaymentIntent capture(String key, long amount) throws StripeException {
        return client.v1().paymentIntents().create(
                PaymentIntentCreateParams.builder().setAmount(amount).setCurrency("usd").setPaymentMethod("pm_card_visa")
                        .addPaymentMethodType("card").setConfirm(true).build(),
                RequestOptions.builder().setIdempotencyKey(key).build());
    }

    Refund refundAll(String key, String payment) throws StripeException {
        return client.v1().refunds().create(RefundCreateParams.builder().setPaymentIntent(payment).build(),
                RequestOptions.builder().setIdempotencyKey(key).build());
    }

    Refund retrieve(String refund) throws StripeException {
        return client.v1().refunds().retrieve(refund);
    }

    StripeCollection<Refund> list(String payment, long limit) throws StripeException {
        return client.v1().refunds().list(RefundListParams.builder().setPaymentIntent(payment).setLimit(limit).build());
    }

    StripeCollection<Refund> created(long from, long before, long limit) throws StripeException {
        return client.v1().refunds().list(RefundListParams.builder()
                .setCreated(RefundListParams.Created.builder().setGte(from).setLt(before).build()).setLimit(limit).build());
    }
}
