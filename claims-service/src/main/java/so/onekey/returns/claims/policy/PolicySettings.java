package so.onekey.returns.claims.policy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the merchant may set about the policy. Wrong values are refused when the settings are made, so that a wrong setting stops the start.
 *
 * @param version the edition of the policy that these settings belong to, stored with every decision, such as {@code 2026-11}
 * @param neverReturnable kinds of goods that can't be returned (EXCEPTION-1; EXCEPTION-2 for hazardous goods); may be empty
 * @param reviewInsteadOfReject countries, two letters of ISO 3166-1, where a change of mind after dispatch goes to a person because the law
 *        there gives the consumer more; empty by default
 */
public record PolicySettings(String version, Set<Category> neverReturnable, Set<String> reviewInsteadOfReject) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @throws IllegalArgumentException when a value makes no sense; the message names the setting and a good value */
    public PolicySettings {
        if (version.isBlank()) {
            throw wrong("version", "every decision names the edition it was made by", "2026-11");
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

    /** The settings that the published policy text describes. */
    public static PolicySettings asPublished() {
        return new PolicySettings("2026-11", EnumSet.complementOf(EnumSet.of(Category.STANDARD)), Set.of());
    }

    boolean reviewsInsteadOfRejecting(String country) {
        return reviewInsteadOfReject.contains(country.toUpperCase(Locale.ROOT));
    }

    private static IllegalArgumentException wrong(String setting, String why, String goodValue) {
        return new IllegalArgumentException("returns.policy." + setting + ": " + why + ". A good value is: " + goodValue);
    }
}
