package so.onekey.returns.claims.history;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.UUID;

/** {@code GET /api/claims/{id}/history}: all that happened to a claim, and its state as of any instant. */
@RestController
class HistoryApi {
    private final ClaimHistory history;

    HistoryApi(ClaimHistory history) {
        this.history = history;
    }

    /** @param asOf only what this service knew then; absent: everything */
    @GetMapping("/api/claims/{claimId}/history")
    @RolesAllowed({"agent", "ops", "finance"})
    ClaimHistory.Told history(@PathVariable UUID claimId, @RequestParam(required = false) @Nullable Instant asOf) {
        return history.tell(claimId, asOf);
    }
}
