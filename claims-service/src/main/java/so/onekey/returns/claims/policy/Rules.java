package so.onekey.returns.claims.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules, numbered as in the policy's table, in the order in which they decide: the first that applies does. */
final class Rules {
    private static final List<Rule> OF_THE_TABLE = List.of(
            new Rule(1, "nothing is left", BeforeDispatch::nothingIsLeft),
            new Rule(2, "cancelled before dispatch", BeforeDispatch::cancelledBeforeDispatch),
            new Rule(3, "anything else before dispatch", BeforeDispatch::anythingElseBeforeDispatch),
            new Rule(8, "unwanted and never returnable", ChangeOfMind::unwantedAndNeverReturnable),
            new Rule(9, "unwanted after dispatch", ChangeOfMind::unwantedAfterDispatch));

    private static final Rule A_PERSON_DECIDES = new Rule(0, "a person decides", Rules::aPersonDecides);

    static final List<Rule> IN_ORDER = Stream.concat(OF_THE_TABLE.stream(), Stream.of(A_PERSON_DECIDES)).toList();

    private Rules() {}

    private static Optional<Ruling> aPersonDecides(LineFacts facts, PolicySettings settings) {
        if (OF_THE_TABLE.stream().anyMatch(rule -> rule.judge(facts, settings).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(Ruling.review(Finding.applies(Clause.CONTACT_1, Explanation.A_PERSON_READS_IT)));
    }
}
