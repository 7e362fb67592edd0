package so.onekey.returns.notifications.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param secret signs links to payout pages, as {@link PayoutSignature} says; the same as in refund-service, at least 32 characters
 * @param portal where customers reach refund-service: what links to payout pages begin with
 */
@Validated
@ConfigurationProperties("returns.payout-links")
record PayoutLinkSettings(@NotNull(message = PayoutLinkSettings.WANTED) @Size(min = 32, message = PayoutLinkSettings.WANTED) String secret,
        @DefaultValue("http://localhost:8082") @NotNull @Pattern(regexp = "https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?",
                message = "must be an address without a slash at its end, such as https://refunds.onekey.so") String portal) {
    static final String WANTED = "must be at least 32 random characters, the same as in refund-service, for example from openssl rand -hex 32";

    /** Keeps the secret. */
    @Override
    public String toString() {
        return "PayoutLinkSettings[portal=" + portal + "]";
    }
}
