package so.onekey.returns.claims.desk;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.claims.claim.Board;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.ClaimEvent.InspectionReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.Stage;
import so.onekey.returns.claims.desk.ClaimSheet.UnitAdvice;
import so.onekey.returns.claims.history.StoredClaims;
import so.onekey.returns.claims.overview.ClaimPicture;
import so.onekey.returns.claims.overview.ClaimView;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.StaffAdvice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code GET /api/claims/{id}}: how a claim stands, straight from its events; agents also see advice and what was written. */
@RestController
class SheetApi {
    private final StoredClaims claims;
    private final Words words;

    SheetApi(StoredClaims claims, Words words) {
        this.claims = claims;
        this.words = words;
    }

    @GetMapping("/api/claims/{claimId}")
    @RolesAllowed({"agent", "storefront", "finance", "warehouse", "ops"})
    ClaimSheet one(@PathVariable UUID claimId, Authentication who) {
        List<ClaimEvent> events = claims.events(claimId);
        if (events.isEmpty()) {
            throw DeskProblems.unknownClaim();
        }
        ClaimView view = ClaimPicture.of(events);
        return isAgent(who)
                ? new ClaimSheet(view, advice(view, events), words.about(claimId))
                : new ClaimSheet(view, null, null);
    }

    private static List<UnitAdvice> advice(ClaimView view, List<ClaimEvent> events) {
        Map<Integer, LineDecision> reviews = reviews(events);
        return Board.of(view.units()).at(Stage.IN_REVIEW, Stage.NOT_STOPPED, Stage.IN_REVIEW_HERE).stream()
                .map(units -> new UnitAdvice(units.entry(), units.lineId(), units.quantity(), StaffAdvice.on(reviews.get(units.entry()))))
                .toList();
    }

    /** The decision that last gave units to a person, by entry. */
    private static Map<Integer, LineDecision> reviews(List<ClaimEvent> events) {
        Map<Integer, LineDecision> reviews = new HashMap<>();
        for (ClaimEvent event : events) {
            List<DecidedUnits> given = switch (event) {
                case ReturnReviewRequested review -> review.units();
                case InspectionReviewRequested review -> review.units();
                default -> List.of();
            };
            given.forEach(units -> reviews.put(units.entry(), units.decision()));
        }
        return reviews;
    }

    private static boolean isAgent(Authentication who) {
        return who.getAuthorities().stream().anyMatch(role -> "ROLE_agent".equals(role.getAuthority()));
    }
}
