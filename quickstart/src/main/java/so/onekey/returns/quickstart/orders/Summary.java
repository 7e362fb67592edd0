package so.onekey.returns.quickstart.orders;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the claims of a campaign, by ending, by unit and by clause. */
public final class Summary {
    private final List<Outcome> outcomes;

    Summary(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** Whether every claim ended as the policy's text and the people's decisions have it. */
    public boolean isAsExpected() {
        return outcomes.stream().allMatch(outcome -> outcome.differences().isEmpty());
    }

    public void print(PrintStream out) {
        count("Claims by ending", outcomes.stream().map(outcome -> outcome.ending().toString()), out);
        count("Units by where they ended", outcomes.stream().flatMap(outcome -> outcome.ends().stream()).map(Fate.End::stage), out);
        count("Claims by what made a person look at them",
                outcomes.stream().flatMap(outcome -> outcome.state().causes().stream().filter(cause -> !cause.isEmpty()).distinct()), out);
        count("Claims by clause", outcomes.stream().flatMap(outcome -> outcome.claim().clauses().stream()), out);
        outcomes.forEach(outcome -> outcome.differences().forEach(difference -> out.printf("  NOT AS EXPECTED: order %s, claim %s %s%n",
                outcome.plan().orderId(), outcome.claim().claimId(), difference)));
    }

    private static void count(String title, Stream<String> what, PrintStream out) {
        out.printf("%n%s%n", title);
        what.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .forEach((name, count) -> out.printf("  %5d  %s%n", count, name));
    }
}
