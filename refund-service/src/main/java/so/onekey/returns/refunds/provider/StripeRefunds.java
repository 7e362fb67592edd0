package so.onekey.returns.refunds.provider;

import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refunds at Stripe, and tells a definite answer from trouble on the way. */
class StripeRefunds {
    private static final Logger log = LoggerFactory.getLogger(StripeRefunds.class);
    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,100}");
    private static final int BAD_REQUEST = 400;

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
            return new Answer.Refused("amount_not_representable");
        } catch (CardException declined) {
            return new Answer.Refused(code(declined.getCode(), "card_error"));
        } catch (InvalidRequestException refused) {
            if (refused.getCode() == null && refused.getStatusCode() != BAD_REQUEST) {
                throw new NoAnswer("Stripe's API does not know the address; check returns.refunds.provider.api-base", refused);
            }
            return new Answer.Refused(code(refused.getCode(), "invalid_request"));
        } catch (AuthenticationException wrongKey) {
            log.error("Stripe does not accept returns.refunds.provider.api-key: no refund gets through until it is mended");
            throw new NoAnswer("Stripe does not accept the API key", wrongKey);
        } catch (StripeException trouble) {
            throw new NoAnswer("Stripe gave no definite answer", trouble);
        }
    }

    private static RefundCreateParams paramsOf(ProviderRefund refund) {
        return RefundCreateParams.builder().setPaymentIntent(refund.payment().paymentId()).setAmount(StripeAmount.of(refund.amount()))
                .putMetadata("refund_key", refund.key()).build();
    }

    private static Answer answerOf(Refund refund) {
        return switch (String.valueOf(refund.getStatus())) {
            case "pending", "succeeded" -> new Answer.Accepted(refund.getId());
            case "failed", "canceled" -> new Answer.Refused(code(refund.getFailureReason(), "refund_" + refund.getStatus()));
            default -> new Answer.Undecided();
        };
    }

    /** A code is published; a sentence must not be. */
    private static String code(@Nullable String code, String otherwise) {
        return code != null && CODE.matcher(code).matches() ? code : otherwise;
    }
}
