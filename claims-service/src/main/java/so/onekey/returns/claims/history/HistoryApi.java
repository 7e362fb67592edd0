package so.onekey.returns.claims.history;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.chassis.web.Problem.FieldError;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code GET /api/claims/{id}/history}: all that happened to a claim, and its state as of any instant. */
@RestController
class HistoryApi {
    private static final String NOT_YET = "must not lie in the future: nobody knows yet what will have happened by then";

    private final ClaimHistory history;
    private final Clock clock;

    HistoryApi(ClaimHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** @param asOf only what this service knew then; absent: everything */
    @GetMapping("/api/claims/{claimId}/history")
    @RolesAllowed({"agent", "ops", "finance"})
    ClaimHistory.Told history(@PathVariable UUID claimId, @RequestParam(required = false) @Nullable Instant asOf) {
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new Problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", "asOf: " + NOT_YET,
                    List.of(new FieldError("asOf", NOT_YET)));
        }
        return history.tell(claimId, asOf);
    }
}
