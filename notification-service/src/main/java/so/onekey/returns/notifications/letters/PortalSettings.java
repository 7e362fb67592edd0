package so.onekey.returns.notifications.letters;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param portal where customers reach claims-service: what links in mails begin with
 */
@Validated
@ConfigurationProperties("returns.notifications")
record PortalSettings(@DefaultValue("http://localhost:8081") @NotNull @Pattern(regexp = "https?://[^/?#\\s]+(/[^?#\\s]*[^/?#\\s])?",
        message = "must be an address without a slash at its end, such as https://returns.onekey.so") String portal) {}
