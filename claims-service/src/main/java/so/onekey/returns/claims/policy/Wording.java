package so.onekey.returns.claims.policy;

import java.util.Map;

/** What the customer reads beside a clause: in our words, not the policy's, and always with the why. */
sealed interface Wording permits Explanation, QualityExplanation, LaterExplanation, StaffReason {

    /** Plain text by language tag, {@code en} and {@code de}. */
    Map<String, String> inEveryLanguage();

    static Map<String, String> in(String english, String german) {
        return Map.of("en", english, "de", german);
    }
}
