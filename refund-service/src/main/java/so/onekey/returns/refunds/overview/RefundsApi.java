package so.onekey.returns.refunds.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;

/** Refunds, for people of the merchant. */
@RestController
@RequestMapping("/api/refunds")
@RolesAllowed({"finance", "agent", "ops"})
class RefundsApi {
    private static final int LONGEST_ID = 200;

    private final Refunds refunds;

    RefundsApi(Refunds refunds) {
        this.refunds = refunds;
    }

    /**
     * @param claimId only those of this claim
     * @param filter due-today, at-risk (due after today, within two business days), overdue, escalated, failed, unknown, awaiting or issued; everything without it
     */
    @GetMapping
    Page list(@RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = LONGEST_ID) String claimId,
            @RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        var wanted = RefundFilter.of(filter);
        return new Page(refunds.list(wanted, claimId, page, size), page, size, refunds.count(wanted, claimId));
    }

    @GetMapping("/{refundId}")
    RefundDetail one(@PathVariable String refundId) {
        return refunds.find(refundId).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-refund", "Unknown refund",
                "There is no refund with this id; one that was approved a moment ago may need a second to appear"));
    }

    /** @param total of all pages */
    record Page(List<RefundSummary> refunds, int page, int size, long total) {}
}
