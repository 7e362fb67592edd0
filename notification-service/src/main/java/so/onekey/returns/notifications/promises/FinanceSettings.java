package so.onekey.returns.notifications.promises;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.LocalTime;

/**
 * @param mailbox where finance reads its mail
 * @param mailsAnHour about single refunds at most, 1 to 1,000; then one list of all that are late
 * @param morningListAt when on a business day the list of urgent refunds is written, in the merchant's zone
 */
@Validated
@ConfigurationProperties("returns.notifications.finance")
public record FinanceSettings(
        @DefaultValue("shop@onekey.so") @NotBlank @Email(message = "must be an address such as finance@onekey.so") String mailbox,
        @DefaultValue("20") @Min(1) @Max(1000) int mailsAnHour,
        @DefaultValue("08:30") @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]",
                message = "must be a time of day such as 08:30") String morningListAt) {

    LocalTime morningListTime() {
        return LocalTime.parse(morningListAt);
    }
}
