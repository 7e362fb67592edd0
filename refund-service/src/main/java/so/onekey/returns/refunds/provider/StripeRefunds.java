package so.onekey.returns.refunds.provider;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refunds at Stripe, and tells a definite answer from trouble on the way. */
class StripeRefunds {
    static final String KEY = "refund_key";
    private static final Logger log = LoggerFactory.getLogger(StripeRefunds.class);
    private static final int BAD_REQUEST = 400;
    private static final long PAGE = 100;

    private final StripeClient stripe;

    StripeRefunds(StripeClient stripe) {
        this.stripe = stripe;
    }

    /** @throws NoAnswer if it has to be sent again under the same key */
    Answer create(ProviderRefund refund) {
        try {
            return answerOf(
                    stripe.v1().refunds().create(paramsOf(refund), RequestOptions.builder().setIdempotencyKey(refund.key()).build()));
        } catch (ArithmeticException tooFine) {
            return new Answer.Refused("amount_not_representable", null);
        } catch (CardException declined) {
            return FailureCodes.of(declined);
        } catch (InvalidRequestException refused) {
            if (refused.getCode() == null && refused.getStatusCode() != BAD_REQUEST) {
                throw new NoAnswer("Stripe's API does not know the address; check returns.refunds.provider.api-base", refused,
                        Duration.ZERO);
            }
            return FailureCodes.of(refused);
        } catch (StripeException trouble) {
            throw noAnswer(trouble);
        }
    }

    /**
     * What became of a refund whose answer was lost, by its key in Stripe's own list.
     *
     * @throws NoAnswer if the list could not be read to its end
     */
    Answer lookUp(ProviderRefund refund) {
        try {
            var params = RefundListParams.builder().setPaymentIntent(refund.payment().paymentId()).setLimit(PAGE);
            while (true) {
                StripeCollection<Refund> page = stripe.v1().refunds().list(params.build());
                for (Refund one : page.getData()) {
                    if (one.getMetadata() != null && refund.key().equals(one.getMetadata().get(KEY))) {
                        return answerOf(one);
                    }
                }
                if (!Boolean.TRUE.equals(page.getHasMore()) || page.getData().isEmpty()) {
                    return new Answer.NotThere();
                }
                params.setStartingAfter(page.getData().getLast().getId());
            }
        } catch (StripeException trouble) {
            throw noAnswer(trouble);
        }
    }

    static NoAnswer noAnswer(StripeException trouble) {
        if (trouble instanceof AuthenticationException) {
            log.error("Stripe does not accept returns.refunds.provider.api-key: no refund gets through until it is mended");
        }
        return new NoAnswer("Stripe gave no definite answer", trouble, RetryAfter.of(trouble));
    }

    private static RefundCreateParams paramsOf(ProviderRefund refund) {
        return RefundCreateParams.builder().setPaymentIntent(refund.payment().paymentId()).setAmount(StripeAmount.of(refund.amount()))
                .putMetadata(KEY, refund.key()).build();
    }

    private static Answer answerOf(Refund refund) {
        return switch (String.valueOf(refund.getStatus())) {
            case "pending", "succeeded" -> new Answer.Accepted(refund.getId());
            case "failed", "canceled" -> new Answer.Refused(FailureCodes.of(refund), refund.getId());
            default -> new Answer.Undecided();
        };
    }
}
