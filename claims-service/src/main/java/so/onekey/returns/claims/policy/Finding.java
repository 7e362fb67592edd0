package so.onekey.returns.claims.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one clause says about a line, and why, in words for the customer.
 *
 * @param explanation plain text by language tag ({@code en} always, {@code de}), sorted by tag so that stored receipts are equal byte by byte
 */
public record Finding(Clause clause, Verdict verdict, Map<String, String> explanation) {
    /** @throws IllegalArgumentException when the English text is missing */
    public Finding {
        explanation = Collections.unmodifiableMap(new TreeMap<>(explanation));
        if (!explanation.containsKey("en")) {
            throw new IllegalArgumentException("The finding on " + clause.id() + " needs an explanation in English (en)");
        }
    }

    static Finding applies(Clause clause, Wording why) {
        return new Finding(clause, Verdict.APPLIES, why.inEveryLanguage());
    }

    static Finding doesNotApply(Clause clause, Wording why) {
        return new Finding(clause, Verdict.DOES_NOT_APPLY, why.inEveryLanguage());
    }
}
