package so.onekey.returns.claims.policy;

import java.util.Optional;

/**
 * A named function from facts to a ruling, or to nothing where it does not apply.
 *
 * @param number its number in the policy's table
 * @param name the function's name in words, as receipts show it
 */
record Rule(int number, String name, Judgement judgement) {
    Optional<Ruling> judge(LineFacts facts, PolicySettings settings) {
        return judgement.judge(facts, settings);
    }

    @FunctionalInterface
    interface Judgement {
        Optional<Ruling> judge(LineFacts facts, PolicySettings settings);
    }
}
