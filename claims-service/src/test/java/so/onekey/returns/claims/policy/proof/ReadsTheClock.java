package so.onekey.returns.claims.policy.proof;

import java.time.Instant;

/** What the policy must never do; {@code PolicyStandsAloneTest} proves that it would be noticed. */
public final class ReadsTheClock {
    private ReadsTheClock() {}

    static Instant now() {
        return Instant.now();
    }
}
