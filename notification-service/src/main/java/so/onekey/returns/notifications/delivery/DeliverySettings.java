package so.onekey.returns.notifications.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * @param giveUpAfter how long a mail server in trouble is waited for, 1 minute to 30 days
 */
@ConfigurationProperties("returns.notifications.delivery")
record DeliverySettings(@DefaultValue("3d") Duration giveUpAfter) {

    DeliverySettings {
        if (giveUpAfter.compareTo(Duration.ofMinutes(1)) < 0 || giveUpAfter.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException(
                    "returns.notifications.delivery.give-up-after must be 1 minute to 30 days, for example 3d");
        }
    }
}
