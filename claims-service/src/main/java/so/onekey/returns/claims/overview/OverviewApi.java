package so.onekey.returns.claims.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/**
 * {@code GET /api/claims}: claims by status, order, urgency, or number; {@code sort=queue} as they should be taken up. The header
 * {@code X-Total-Count} says how many there are on all pages together. The list follows the claims within milliseconds.
 */
@RestController
class OverviewApi {
    private final ClaimOverview overview;

    OverviewApi(ClaimOverview overview) {
        this.overview = overview;
    }

    /** @param q the id of a claim, or how its RMA number begins */
    @GetMapping("/api/claims")
    @RolesAllowed({"agent", "storefront", "finance", "warehouse", "ops"})
    ResponseEntity<List<ClaimView>> list(@RequestParam(required = false) @Nullable ClaimStatus status,
            @RequestParam(required = false) @Nullable @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9._:/#+=~-]*",
                    message = "must be an order id") String orderId,
            @RequestParam(required = false) @Nullable Boolean urgent, @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "\\s*[A-Za-z0-9-]{0,40}\\s*",
                    message = "must be an RMA number or the id of a claim") String q,
            @RequestParam(defaultValue = "newest") ClaimSort sort, @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        var filter = new ClaimFilter().status(status).order(orderId).urgent(urgent).overdue(overdue).numbered(q);
        return ResponseEntity.ok().header("X-Total-Count", String.valueOf(overview.count(filter)))
                .body(overview.page(filter, sort, page, size));
    }
}
