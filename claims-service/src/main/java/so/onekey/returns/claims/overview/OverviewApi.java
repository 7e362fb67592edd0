package so.onekey.returns.claims.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;

import java.util.List;
import java.util.UUID;

/** {@code GET /api/claims}: what became of claims. */
@RestController
@RequestMapping("/api/claims")
@RolesAllowed({"agent", "storefront", "finance", "warehouse", "ops"})
class OverviewApi {
    private final ClaimOverview overview;
    private final EventStore events;

    OverviewApi(ClaimOverview overview, EventStore events) {
        this.overview = overview;
        this.events = events;
    }

    @GetMapping
    List<ClaimView> list(@RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable @Size(max = 200) String orderId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        return overview.page(status, orderId, page, size);
    }

    @GetMapping("/{claimId}")
    ClaimView one(@PathVariable UUID claimId) {
        return overview.find(claimId)
                .orElseThrow(() -> events.lastSequenceNumberFor(claimId.toString()).isPresent() ? notYet() : unknown());
    }

    private static Problem notYet() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-in-the-overview", "Not yet in the overview",
                "The claim was taken in a moment ago. Please ask again.");
    }

    private static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-claim", "Unknown claim", "There is no such claim.");
    }
}
