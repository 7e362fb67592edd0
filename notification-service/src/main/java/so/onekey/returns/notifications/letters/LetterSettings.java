package so.onekey.returns.notifications.letters;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param contactAddress where customers can write to (CONTACT-1)
 * @param reviewBusinessDays within how many business days a person looks at a claim, 1 to 30
 * @param inspectionBusinessDays within how many business days a parcel is inspected, 1 to 30
 */
@Validated
@ConfigurationProperties("returns.notifications.letters")
public record LetterSettings(
        @DefaultValue("shop@onekey.so") @NotBlank @Email(message = "must be an address such as shop@onekey.so") String contactAddress,
        @DefaultValue("2") @Min(value = 1, message = "must be 1 to 30, for example 2") @Max(value = 30,
                message = "must be 1 to 30, for example 2") int reviewBusinessDays,
        @DefaultValue("3") @Min(value = 1, message = "must be 1 to 30, for example 3") @Max(value = 30,
                message = "must be 1 to 30, for example 3") int inspectionBusinessDays) {}
