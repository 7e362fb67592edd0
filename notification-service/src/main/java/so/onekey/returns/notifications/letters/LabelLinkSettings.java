package so.onekey.returns.notifications.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param secret signs links to labels, as {@link LabelSignature} says; the same as in claims-service, at least 32 characters
 */
@Validated
@ConfigurationProperties("returns.label-links")
record LabelLinkSettings(@NotNull(message = LabelLinkSettings.WANTED) @Size(min = 32, message = LabelLinkSettings.WANTED) String secret) {
    static final String WANTED = "must be at least 32 random characters, the same as in claims-service, for example from openssl rand -hex 32";

    /** Keeps the secret. */
    @Override
    public String toString() {
        return "LabelLinkSettings[]";
    }
}
