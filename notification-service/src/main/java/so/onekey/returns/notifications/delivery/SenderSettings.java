package so.onekey.returns.notifications.delivery;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who mails are from.
 *
 * @param address a mailbox that people read; its domain ends every Message-ID
 * @param name what the customer sees beside it
 */
@Validated
@ConfigurationProperties("returns.notifications.sender")
record SenderSettings(
        @DefaultValue("shop@onekey.so") @NotBlank @Email(message = "must be an address such as shop@onekey.so") String address,
        @DefaultValue("OneKey") @NotBlank(message = "must be a name such as OneKey") String name) {

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
