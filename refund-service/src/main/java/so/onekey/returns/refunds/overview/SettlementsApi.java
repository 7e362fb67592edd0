package so.onekey.returns.refunds.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for finance, the first due first. */
@RestController
@RequestMapping("/api/refunds/settlements")
@RolesAllowed("finance")
class SettlementsApi {
    private final SettlementQueue queue;

    SettlementsApi(SettlementQueue queue) {
        this.queue = queue;
    }

    @GetMapping
    Page list(@RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        return new Page(queue.list(page, size), page, size, queue.count());
    }

    /** @param total of all pages */
    record Page(List<OpenSettlement> settlements, int page, int size, long total) {}
}
