package so.onekey.returns.claims.policy.proof;

import org.springframework.util.StringUtils;

/** What the policy must never do; {@code PolicyStandsAloneTest} proves that it would be noticed. */
public final class ReachesForSpring {
    private ReachesForSpring() {}

    static boolean hasText(String text) {
        return StringUtils.hasText(text);
    }
}
