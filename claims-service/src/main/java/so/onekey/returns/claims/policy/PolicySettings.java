package so.onekey.returns.claims.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the merchant may set about the policy. Wrong values are refused when the settings are made, so that a wrong setting stops the start.
 *
 * @param version the edition of the policy that these settings belong to, stored with every decision, such as {@code 2026-11}; an id as
 *        messages carry it
 * @param neverReturnable kinds of goods that can't be returned (EXCEPTION-1; EXCEPTION-2 for hazardous goods); may be empty
 * @param reviewInsteadOfReject countries, two letters of ISO 3166-1, where what the rules 6, 8 and 9 reject goes to a person because the law
 *        there gives the consumer more; empty by default
 * @param arrivalWindow how long after delivery a fault counts as reported at once (DAMAGE-1)
 * @param warranty how long after delivery, or dispatch where no delivery is known, a product is replaced (WARRANTY-1)
 * @param zone where the merchant's days begin and end
 */
public record PolicySettings(String version, Set<Category> neverReturnable, Set<String> reviewInsteadOfReject, Span arrivalWindow,
        Span warranty, ZoneId zone) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Span SEVEN_DAYS = Span.of("P7D");
    private static final Span ONE_YEAR = Span.of("P1Y");
    private static final ZoneId HONG_KONG = ZoneId.of("Asia/Hong_Kong");

    /** @throws IllegalArgumentException when a value makes no sense; the message names the setting and a good value */
    public PolicySettings {
        if (version.isBlank()) {
            throw wrong("version", "every decision names the edition it was made by", "2026-11");
        }
        if (!version.matches("[A-Za-z0-9._:/#+=~-]{1,200}")) {
            throw wrong("version", "messages carry it as 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -", "2026-11");
        }
        if (neverReturnable.contains(Category.STANDARD)) {
            throw wrong("never-returnable", "STANDARD goods are the ones without an exception",
                    "PERISHABLE, CUSTOM, PERSONAL_CARE, HAZARDOUS");
        }
        for (String country : new TreeSet<>(reviewInsteadOfReject)) {
            if (!COUNTRIES.contains(country)) {
                throw wrong("review-instead-of-reject", "'" + country + "' is no country code of ISO 3166-1 (two capital letters)",
                        "DE, FR, GB");
            }
        }
        neverReturnable = Set.copyOf(neverReturnable);
        reviewInsteadOfReject = Set.copyOf(reviewInsteadOfReject);
    }

    /** Settings with the windows and the zone that the published policy text describes. */
    public PolicySettings(String version, Set<Category> neverReturnable, Set<String> reviewInsteadOfReject) {
        this(version, neverReturnable, reviewInsteadOfReject, SEVEN_DAYS, ONE_YEAR, HONG_KONG);
    }

    /** The settings that the published policy text describes. */
    public static PolicySettings asPublished() {
        return new PolicySettings("2026-11", EnumSet.complementOf(EnumSet.of(Category.STANDARD)), Set.of());
    }

    boolean reviewsInsteadOfRejecting(String country) {
        return reviewInsteadOfReject.contains(country.toUpperCase(Locale.ROOT));
    }

    /** Whether it was reported at once (DAMAGE-1): before the arrival window ended, or before anything arrived. */
    boolean reportedAtOnce(LineFacts facts) {
        Instant arrived = facts.units().deliveredAt();
        return arrived == null || arrivalWindow.covers(facts.reportedAt(), arrived, Duration.ZERO, zone);
    }

    /** Whether the warranty had ended when it was reported (WARRANTY-1). */
    boolean warrantyHadEnded(LineFacts facts) {
        Instant began = facts.units().warrantyBegan();
        return began != null && !warranty.covers(facts.reportedAt(), began, facts.units().warrantyPaused(), zone);
    }

    private static IllegalArgumentException wrong(String setting, String why, String goodValue) {
        return new IllegalArgumentException("returns.policy." + setting + ": " + why + ". A good value is: " + goodValue);
    }
}
