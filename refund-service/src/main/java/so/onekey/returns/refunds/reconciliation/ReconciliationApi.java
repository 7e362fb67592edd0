package so.onekey.returns.refunds.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.refunds.reconciliation.Corrections.Corrected;

/** Comparisons of our history with the providers' lists, for finance. */
@RestController
@RequestMapping("/api/reconciliations")
@RolesAllowed("finance")
class ReconciliationApi {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reconciliations reconciliations;
    private final Corrections corrections;
    private final Reports reports;

    ReconciliationApi(Reconciliations reconciliations, Corrections corrections, Reports reports) {
        this.reconciliations = reconciliations;
        this.corrections = corrections;
        this.reports = reports;
    }

    /** Compares now; look at the Location for what it found. */
    @PostMapping
    ResponseEntity<ReconciliationView> ask(@Valid @RequestBody(required = false) ReconciliationRequests.@Nullable Ask asked,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        var report = reconciliations.ask(who.getName(), key, asked == null ? null : asked.from(), asked == null ? null : asked.to());
        return ResponseEntity.accepted().location(URI.create("/api/reconciliations/" + report.reconciliationId()))
                .body(ReconciliationView.of(report, List.of(), List.of()));
    }

    /** The newest first. */
    @GetMapping
    @RolesAllowed({"finance", "ops"})
    Page list(@RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(200) int size) {
        return new Page(reports.list(page, size), page, size, reports.count());
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @RolesAllowed({"finance", "ops"})
    ReconciliationView one(@PathVariable String id) {
        var report = find(id);
        return ReconciliationView.of(report, reports.totals(report.reconciliationId()), reports.findings(report.reconciliationId()));
    }

    @GetMapping(path = "/{id}", produces = "text/csv")
    ResponseEntity<String> csv(@PathVariable String id) {
        var report = find(id);
        if (report.finishedAt() == null) {
            throw ReconciliationProblems.isRunning();
        }
        return ResponseEntity.ok().contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reconciliation-" + report.reconciliationId() + ".csv\"")
                .body(ReconciliationCsv.of(reports.findings(report.reconciliationId())));
    }

    @GetMapping("/{id}.csv")
    ResponseEntity<String> file(@PathVariable String id) {
        return csv(id);
    }

    /** Has what the provider shows recorded: a new event, with who and why. */
    @PostMapping("/{id}/corrections")
    Corrected correct(@PathVariable String id, @Valid @RequestBody ReconciliationRequests.Correct asked,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return corrections.correct(find(id).reconciliationId(), asked, who.getName(), key);
    }

    private Report find(String id) {
        try {
            return reports.find(UUID.fromString(id)).orElseThrow(ReconciliationProblems::unknown);
        } catch (IllegalArgumentException noId) {
            throw ReconciliationProblems.unknown();
        }
    }

    /** @param total of all pages */
    record Page(List<Report> reconciliations, int page, int size, long total) {}
}
