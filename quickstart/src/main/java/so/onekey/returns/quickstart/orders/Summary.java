package so.onekey.returns.quickstart.orders;

import so.onekey.returns.quickstart.journeys.Witness;
import so.onekey.returns.quickstart.orders.Campaign.Claimed;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of the claims of a campaign, by ending and by clause. */
public final class Summary {
    private final Map<Claimed, Ending> endings;
    private final List<Claimed> claims;

    Summary(List<Claimed> claims, Witness heard) {
        this.claims = claims;
        this.endings = claims.stream().collect(Collectors.toMap(Function.identity(), claim -> Ending.of(claim.answer().claimId(), heard)));
    }

    /** Whether every claim ended as the rules say. */
    public boolean isAsExpected() {
        return unexpected().isEmpty();
    }

    private List<Claimed> unexpected() {
        return claims.stream().filter(claim -> !endings.get(claim).fits(claim.plan())).toList();
    }

    public void print(PrintStream out) {
        out.printf("%nClaims by ending%n");
        endings.values().stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .forEach((ending, count) -> out.printf("  %5d  %s%n", count, ending));
        out.printf("Claims by clause%n");
        claims.stream().flatMap(claim -> claim.answer().clauses().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .forEach((clause, count) -> out.printf("  %5d  %s%n", count, clause));
        unexpected().forEach(claim -> out.printf("  NOT AS EXPECTED: order %s, claim %s is %s%n", claim.plan().orderId(),
                claim.answer().claimId(), endings.get(claim)));
    }
}
