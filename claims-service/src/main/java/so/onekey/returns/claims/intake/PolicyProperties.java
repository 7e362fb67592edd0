package so.onekey.returns.claims.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import so.onekey.returns.claims.policy.Category;
import so.onekey.returns.claims.policy.PolicySettings;
import so.onekey.returns.claims.policy.Span;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/**
 * The merchant's settings of the policy. Spans are calendar days such as P7D or P1Y, or exact, for demonstrations, such as PT30S.
 *
 * @param version the edition that decisions name, for example 2026-11
 * @param neverReturnable the categories of EXCEPTION-1 and EXCEPTION-2
 * @param reviewInsteadOfReject ISO 3166-1 codes of countries whose law gives the consumer more
 * @param arrivalWindow how long after delivery a fault counts as reported at once
 * @param warranty how long after delivery a product is replaced
 * @param zone where the merchant's days begin and end
 * @param stopAnswerBusinessDays how long the storefront has to answer a request to stop a shipment, 1 to 30
 */
@Validated
@ConfigurationProperties("returns.policy")
record PolicyProperties(@NotBlank String version, @DefaultValue Set<Category> neverReturnable,
        @DefaultValue Set<String> reviewInsteadOfReject, @DefaultValue("P7D") String arrivalWindow, @DefaultValue("P1Y") String warranty,
        @DefaultValue("Asia/Hong_Kong") String zone, @DefaultValue("1") @Min(1) @Max(30) int stopAnswerBusinessDays) {

    PolicyProperties {
        new PolicySettings(version, neverReturnable, reviewInsteadOfReject, span("arrival-window", arrivalWindow, "P7D"),
                span("warranty", warranty, "P1Y"), zone(zone));
    }

    PolicySettings settings() {
        return new PolicySettings(version, neverReturnable, reviewInsteadOfReject, span("arrival-window", arrivalWindow, "P7D"),
                span("warranty", warranty, "P1Y"), zone(zone));
    }

    private static Span span(String setting, String text, String goodValue) {
        try {
            return Span.of(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "returns.policy." + setting + ": " + wrong.getMessage() + ". A good value is: " + goodValue, wrong);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("returns.policy.zone: '" + text + "' is no time zone. A good value is: Asia/Hong_Kong",
                    wrong);
        }
    }
}
