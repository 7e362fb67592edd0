package so.onekey.returns.claims.policy;

import java.time.Instant;

/**
 * Everything a rule may look at: one group of units of a claimed line. A rule sees no other line, no clock and no customer.
 *
 * @param packagingOpened the customer opened the packaging (GENERAL-1)
 * @param artificialDamage the damage is the customer's own (WARRANTY-2)
 * @param hazard a safety hazard: a swollen, hot or leaking battery (EXCEPTION-2)
 * @param sale bought on sale (EXCEPTION-4)
 * @param giftCard a gift card (EXCEPTION-4)
 * @param country where it was shipped to, two letters of ISO 3166-1, in any case
 * @param reportedAt the first contact, not the end of a form; windows end here
 * @param units the units claimed, in the state they are in today
 */
public record LineFacts(String lineId, Reason reason, Remedy remedy, boolean packagingOpened, boolean artificialDamage, boolean hazard,
        Category category, boolean sale, boolean giftCard, String country, Instant reportedAt, UnitGroup units) {}
