package so.onekey.returns.refunds.settlement.payout;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param secret signs links to payout pages, as {@link PayoutLinks} says; the same as in notification-service, at least 32 characters
 */
@ConfigurationProperties("returns.payout-links")
record PayoutLinkSettings(@Nullable String secret) {
    private static final int SHORTEST = 32;

    PayoutLinkSettings {
        if (secret == null || secret.length() < SHORTEST) {
            throw new IllegalArgumentException("returns.payout-links.secret: must be at least " + SHORTEST
                    + " characters, the same as in notification-service; a good value is what 'openssl rand -base64 48' prints");
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "PayoutLinkSettings[]";
    }
}
