package so.onekey.returns.claims.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.IdempotencyKeys;

import java.net.URI;

/** {@code POST /api/claims}: a customer asks to return something (REQUEST-1). */
@RestController
class ClaimsApi {
    private final Intake intake;

    ClaimsApi(Intake intake) {
        this.intake = intake;
    }

    @PostMapping("/api/claims")
    @RolesAllowed({"agent", "storefront"})
    ResponseEntity<ClaimAnswer> request(@Valid @RequestBody ClaimRequest request,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication caller) {
        if (request.reportedAt() != null && !isAgent(caller)) {
            throw Problems.onlyAgentsReport();
        }
        ClaimAnswer answer = intake.open(request, caller.getName(), key);
        return ResponseEntity.created(URI.create("/api/claims/" + answer.claimId())).body(answer);
    }

    private static boolean isAgent(Authentication caller) {
        return caller.getAuthorities().stream().anyMatch(role -> "ROLE_agent".equals(role.getAuthority()));
    }
}
