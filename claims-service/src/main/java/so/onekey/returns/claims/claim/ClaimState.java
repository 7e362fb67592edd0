package so.onekey.returns.claims.claim;

import org.jspecify.annotations.NullUnmarked;
import so.onekey.returns.claims.claim.ClaimEvent.ClaimClosed;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Outcome;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/** What all phases of a claim share: what it is about, what was decided last on its units, and where they stand. */
@NullUnmarked
final class ClaimState {
    final Board board = new Board();
    private ClaimRef ref;
    private String policyVersion;
    private List<LineFacts> lines = List.of();
    private boolean closed;
    private final Map<Integer, LineDecision> decisions = new HashMap<>();
    private final Map<Integer, LineDecision> approvals = new HashMap<>();
    private final Map<Integer, LineDecision> reviews = new HashMap<>();

    void evolve(ClaimEvent event) {
        Moves.make(event, board);
        switch (event) {
            case ClaimEvent.ReturnRequested e -> {
                ref = e.claim();
                lines = e.lines();
            }
            case ClaimEvent.ReturnApproved e -> {
                decided(e.policyVersion(), e.units());
                e.units().stream().filter(each -> each.decision().resolution().needsLabel())
                        .forEach(each -> approvals.put(each.entry(), each.decision()));
            }
            case ClaimEvent.ReturnRejected e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.ReturnReviewRequested e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.InspectionReviewRequested e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.RefundGranted e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.RefundDeclined e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.ReplacementApproved e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.ReplacementDeclined e -> decided(e.policyVersion(), e.units());
            case ClaimEvent.ClaimClosed e -> closed = true;
            default -> {}
        }
        closed = closed && board.allEnded();
    }

    private void decided(String version, List<DecidedUnits> units) {
        policyVersion = version;
        for (DecidedUnits each : units) {
            decisions.put(each.entry(), each.decision());
            if (each.decision().outcome() == Outcome.REVIEW) {
                reviews.put(each.entry(), each.decision());
            }
        }
    }

    ClaimRef ref() {
        return ref;
    }

    UUID claimId() {
        return ref.claimId();
    }

    String policyVersion() {
        return policyVersion;
    }

    LineFacts factsOf(int entry) {
        return lines.get(entry);
    }

    /** The decision that last gave units of an entry to a person; others of its units may be decided already. */
    LineDecision reviewOf(int entry) {
        return reviews.get(entry);
    }

    /** By what an entry's units come back, if they ever did. */
    Optional<LineDecision> approvalOf(int entry) {
        return Optional.ofNullable(approvals.get(entry));
    }

    /** What a person is told when they get units that were decided on before. */
    DecidedUnits laterReview(EntryUnits units, ReviewCause cause) {
        return Judgements.laterReview(units, decisions.get(units.entry()), cause);
    }

    /** All units that wait to be settled, by line. */
    List<LineUnits> unsettled() {
        return EntryUnits.byLine(board.at(Stage.UNSETTLED, Stage.UNSETTLED_HERE));
    }

    void closeIfAllHasEnded(Instant at) {
        if (!closed && board.allEnded()) {
            apply(new ClaimClosed(ref, at));
        }
    }

    /** @throws NotOfThisClaim if the claim is about another order */
    void demandOrder(String orderId) {
        if (!ref.orderId().equals(orderId)) {
            throw new NotOfThisClaim("orderId: the claim " + ref.claimId() + " is about another order than " + orderId);
        }
    }
}
