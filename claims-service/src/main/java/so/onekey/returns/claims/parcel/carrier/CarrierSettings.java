package so.onekey.returns.claims.parcel.carrier;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/**
 * How the carrier is reached.
 *
 * @param apiBase where its API is
 * @param key what it knows us by
 * @param connectTimeout 100 ms to 10 s
 * @param readTimeout 100 ms to 30 s
 * @param scanInterval how often it is asked for scans, 1 s to 1 h
 */
@ConfigurationProperties("returns.carrier")
public record CarrierSettings(@Nullable URI apiBase, @Nullable String key, @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout, @DefaultValue("60s") Duration scanInterval) {

    private static final String PREFIX = "returns.carrier.";
    private static final Duration SHORTEST = Duration.ofMillis(100);

    public CarrierSettings {
        if (apiBase == null || apiBase.getHost() == null || apiBase.getScheme() == null || !apiBase.getScheme().matches("https?")) {
            throw new IllegalArgumentException(
                    PREFIX + "api-base: must be the http address of the carrier's API; a good value is https://carrier.example/api");
        }
        if (key == null || !key.matches("\\S{8,}")) {
            throw new IllegalArgumentException(
                    PREFIX + "key: must be the key that the carrier gave you, at least 8 characters without spaces");
        }
        demand("connect-timeout", connectTimeout, SHORTEST, Duration.ofSeconds(10), "2s");
        demand("read-timeout", readTimeout, SHORTEST, Duration.ofSeconds(30), "10s");
        demand("scan-interval", scanInterval, Duration.ofSeconds(1), Duration.ofHours(1), "60s");
    }

    private static void demand(String name, Duration value, Duration shortest, Duration longest, String good) {
        if (value.compareTo(shortest) < 0 || value.compareTo(longest) > 0) {
            throw new IllegalArgumentException(PREFIX + name + ": must be between " + shortest.toMillis() + "ms and "
                    + longest.toSeconds() + "s, was " + value.toMillis() + "ms; a good value is " + good);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "CarrierSettings[apiBase=" + apiBase + "]";
    }
}
