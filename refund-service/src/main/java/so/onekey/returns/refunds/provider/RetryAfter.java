package so.onekey.returns.refunds.provider;

import com.stripe.exception.StripeException;
import java.time.Duration;

/** How long the provider asks to be left alone. */
final class RetryAfter {
    private static final String SECONDS = "[0-9]{1,6}";

    private RetryAfter() {}

    /** Zero where it does not say, or says it in a way that is not Stripe's. */
    static Duration of(StripeException trouble) {
        if (trouble.getStripeError() == null || trouble.getStripeError().getLastResponse() == null) {
            return Duration.ZERO;
        }
        return trouble.getStripeError().getLastResponse().headers().firstValue("Retry-After").filter(value -> value.matches(SECONDS))
                .map(value -> Duration.ofSeconds(Long.parseLong(value))).orElse(Duration.ZERO);
    }
}
