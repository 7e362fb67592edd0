package so.onekey.returns.claims.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.PolicySettings;

import java.util.Set;

/**
 * The merchant's settings of the policy.
 *
 * @param version the edition that decisions name, for example 2026-11
 * @param neverReturnable the categories of EXCEPTION-1 and EXCEPTION-2
 * @param reviewInsteadOfReject ISO 3166-1 codes of countries whose law gives the consumer more
 * @param stopAnswerBusinessDays how long the storefront has to answer a request to stop a shipment, 1 to 30
 */
@Validated
@ConfigurationProperties("returns.policy")
record PolicyProperties(@NotBlank String version, @DefaultValue Set<Category> neverReturnable,
        @DefaultValue Set<String> reviewInsteadOfReject, @DefaultValue("1") @Min(1) @Max(30) int stopAnswerBusinessDays) {

    PolicyProperties {
        new PolicySettings(version, neverReturnable, reviewInsteadOfReject);
    }

    PolicySettings settings() {
        return new PolicySettings(version, neverReturnable, reviewInsteadOfReject);
    }
}
