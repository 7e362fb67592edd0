package so.onekey.returns.claims.claim;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How long everybody has. Periods in business days end at the end of a business day of the merchant's calendar.
 *
 * @param stopAnswerBusinessDays for the storefront's answer to a request to stop a shipment, 1 to 30
 * @param reviewBusinessDays for a person's decision, 1 to 30
 * @param inspectionBusinessDays for the inspection of a parcel, 1 to 30
 * @param label for the carrier to make a label, for example 1d
 * @param answer for the customer to answer a question, for example 14d
 * @param send for the customer to send the parcel, from the label on, for example 30d; a reminder goes out half way
 * @param arrive for the parcel to arrive, from the first scan on, for example 30d
 */
@Validated
@ConfigurationProperties("returns.clocks")
record ClockSettings(@DefaultValue("1") @Min(1) @Max(30) int stopAnswerBusinessDays,
        @DefaultValue("2") @Min(1) @Max(30) int reviewBusinessDays, @DefaultValue("3") @Min(1) @Max(30) int inspectionBusinessDays,
        @DefaultValue("1d") Duration label, @DefaultValue("14d") Duration answer, @DefaultValue("30d") Duration send,
        @DefaultValue("30d") Duration arrive) {

    ClockSettings {
        demandPositive("label", label);
        demandPositive("answer", answer);
        demandPositive("send", send);
        demandPositive("arrive", arrive);
    }

    private static void demandPositive(String setting, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("returns.clocks." + setting + ": must be longer than nothing. A good value is: 30d");
        }
    }
}
