package so.onekey.returns.events;

import java.util.Map;

/**
 * One clause that a decision rests on.
 *
 * @param clause the id in the published policy, such as {@code WARRANTY-1}
 * @param verdict whether the clause holds here
 * @param explanation language tag to sentence for the customer: 1 to 50 languages, at most 2,000 characters each
 */
public record Finding(@Text(max = 40, pattern = "[A-Z]+-[0-9]+", says = "the id of a clause such as WARRANTY-1") String clause,
        Verdict verdict, Map<String, String> explanation) {}
