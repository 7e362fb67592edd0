package so.onekey.returns.refunds.provider;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Stripe is reached.
 *
 * @param apiBase where its API is
 * @param apiKey a secret or restricted key that may write refunds
 * @param webhookSecret what Stripe signs its webhooks with, from the page of the endpoint
 * @param unknownAfter how long an outcome is looked up before a person is told; 1 to 30 days
 * @param connectTimeout 100 ms to 10 s
 * @param readTimeout 100 ms to 30 s
 */
@ConfigurationProperties("returns.refunds.provider")
record ProviderSettings(@DefaultValue("https://api.stripe.com") URI apiBase, @Nullable String apiKey,
        @Nullable String webhookSecret, @DefaultValue("3d") Duration unknownAfter, @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    private static final String PREFIX = "returns.refunds.provider.";
    private static final Duration SHORTEST = Duration.ofMillis(100);

    ProviderSettings {
        if (apiBase.getHost() == null || apiBase.getScheme() == null || !apiBase.getScheme().matches("https?")) {
            throw new IllegalArgumentException(PREFIX + "api-base: must be an http address, was '" + apiBase
                    + "'; a good value is https://api.stripe.com");
        }
        if (apiKey == null || !apiKey.matches("[sr]k_\\S+")) {
            throw new IllegalArgumentException(PREFIX + "api-key: must be a secret or restricted key of Stripe; a good value begins with "
                    + "sk_live_, rk_live_ or sk_test_");
        }
        if (webhookSecret == null || !webhookSecret.matches("whsec_\\S{16,}")) {
            throw new IllegalArgumentException(PREFIX + "webhook-secret: must be the signing secret of Stripe's webhook endpoint; a good "
                    + "value begins with whsec_ and has 16 more characters at least");
        }
        if (unknownAfter.compareTo(Duration.ofDays(1)) < 0 || unknownAfter.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException(PREFIX + "unknown-after: must be between 1d and 30d, was " + unknownAfter.toHours()
                    + "h; a good value is 3d");
        }
        demand("connect-timeout", connectTimeout, Duration.ofSeconds(10), "2s");
        demand("read-timeout", readTimeout, Duration.ofSeconds(30), "10s");
    }

    private static void demand(String name, Duration value, Duration longest, String good) {
        if (value.compareTo(SHORTEST) < 0 || value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(PREFIX + name + ": must be between 100ms and " + longest.toSeconds() + "s, was "
                    + value.toMillis() + "ms; a good value is " + good);
        }
    }

    /** Without the key and the secret. */
    @Override
    public String toString() {
        return "ProviderSettings[apiBase=" + apiBase + "]";
    }
}
