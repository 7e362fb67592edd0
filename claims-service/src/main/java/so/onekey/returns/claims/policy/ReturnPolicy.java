package so.onekey.returns.claims.policy;

import java.util.List;
import java.util.Optional;

/** The policy: decides each line by itself, on its facts and the settings alone. */
public final class ReturnPolicy {
    private ReturnPolicy() {}

    /**
     * The receipt for these lines, in their order. A line that was split by {@link UnitSplit} comes as several facts with the same line id and
     * gets a receipt entry for each.
     *
     * @throws IllegalStateException when no rule applies, which no facts can bring about; nothing is ever rejected for want of a rule
     */
    public static Decision decide(List<LineFacts> lines, PolicySettings settings) {
        return new Decision(settings.version(), lines.stream().map(facts -> decide(facts, settings)).toList());
    }

    private static LineDecision decide(LineFacts facts, PolicySettings settings) {
        List<Judged> judged = Rules.IN_ORDER.stream().map(rule -> new Judged(rule, rule.judge(facts, settings))).toList();
        Judged first = judged.stream().filter(Judged::applies).findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule of the policy decides on line " + facts.lineId() + ": " + facts));
        Ruling ruling = first.ruling().orElseThrow();
        return new LineDecision(facts.lineId(), facts.units().quantity(), ruling.outcome(), ruling.resolution(), first.rule().number(),
                ruling.findings(), judged.stream().map(Judged::verdict).toList(), facts.units(), Urgent.dangersOf(facts));
    }

    private record Judged(Rule rule, Optional<Ruling> ruling) {
        boolean applies() {
            return ruling.isPresent();
        }

        RuleVerdict verdict() {
            return new RuleVerdict(rule.number(), rule.name(), applies());
        }
    }
}
