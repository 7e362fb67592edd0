package so.onekey.returns.claims.parcel.label;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How links to labels are signed.
 *
 * @param secret the same for claims-service and notification-service; at least 32 characters
 */
@ConfigurationProperties("returns.label-links")
record LabelLinkSettings(@Nullable String secret) {
    private static final int SHORTEST = 32;

    LabelLinkSettings {
        if (secret == null || secret.length() < SHORTEST) {
            throw new IllegalArgumentException("returns.label-links.secret: must be at least " + SHORTEST
                    + " characters that nobody can guess, the same for claims-service and notification-service; a good value is what"
                    + " 'openssl rand -base64 48' prints");
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "LabelLinkSettings[]";
    }
}
