package so.onekey.returns.claims.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** {@code GET /api/claims}: what became of claims. */
@RestController
@RequestMapping("/api/claims")
@RolesAllowed({"agent", "storefront", "finance", "warehouse", "ops"})
class OverviewApi {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private final ClaimOverview overview;
    private final EventStore events;

    OverviewApi(ClaimOverview overview, EventStore events) {
        this.overview = overview;
        this.events = events;
    }

    @GetMapping
    List<ClaimView> list(@RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9._:/#+=~-]*",
                    message = "must be an order id") String orderId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        return overview.page(status, orderId, page, size);
    }

    @GetMapping("/{claimId}")
    ClaimView one(@PathVariable UUID claimId) {
        return decided(claimId).orElseGet(() -> {
            if (events.lastSequenceNumberFor(claimId.toString()).isEmpty()) {
                throw unknown();
            }
            return awaited(claimId);
        });
    }

    /** The overview follows the events within milliseconds, so that a claim made a moment ago is worth a short wait. */
    private ClaimView awaited(UUID claimId) {
        long longest = System.nanoTime() + LONGEST_WAIT.toNanos();
        Optional<ClaimView> view = decided(claimId);
        while (view.isEmpty() && System.nanoTime() < longest) {
            LockSupport.parkNanos(PAUSE.toNanos());
            view = decided(claimId);
        }
        return view.orElseThrow(OverviewApi::notYet);
    }

    /** Request and decision are one transaction: a claim without its decision is not yet all there. */
    private Optional<ClaimView> decided(UUID claimId) {
        return overview.find(claimId).filter(view -> view.status() != ClaimStatus.REQUESTED);
    }

    private static Problem notYet() {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet-in-the-overview", "Not yet in the overview",
                "The claim was taken in a moment ago. Please ask again.");
    }

    private static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-claim", "Unknown claim", "There is no such claim.");
    }
}
