package so.onekey.returns.claims.overview;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent;

/** Keeps the overview of all claims; replay empties and rebuilds it, and touches nothing else. */
@Component
@ProcessingGroup("overview")
class ClaimProjection {
    private final ClaimOverview overview;

    ClaimProjection(ClaimOverview overview) {
        this.overview = overview;
    }

    @EventHandler
    void on(ClaimEvent event) {
        if (event instanceof ClaimEvent.ReturnRequested requested) {
            overview.save(ClaimPicture.first(requested));
        } else {
            overview.save(ClaimPicture.after(overview.find(event.claim().claimId()).orElseThrow(), event));
        }
    }

    @ResetHandler
    void startOver() {
        overview.clear();
    }
}
