package so.onekey.returns.claims.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import so.onekey.returns.claims.overview.ClaimView;

import java.util.UUID;

/** What customers answer, take back and contest, sent by the storefront or an agent for them; the answer is the claim as it stands then. */
@RestController
@RequestMapping("/api/claims/{claimId}")
@RolesAllowed({"agent", "storefront"})
class CustomerApi {
    private final ClaimDesk desk;

    CustomerApi(ClaimDesk desk) {
        this.desk = desk;
    }

    /** Answers the open question. */
    @PostMapping("/answer")
    ClaimView answer(@PathVariable UUID claimId, @Valid @RequestBody DeskRequests.Answer answer,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.answer(claimId, answer, new Caller(who.getName(), key));
    }

    /** Takes back what has neither been stopped, received nor carried out. */
    @PostMapping("/withdrawal")
    ClaimView withdraw(@PathVariable UUID claimId,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.withdraw(claimId, new Caller(who.getName(), key));
    }

    /** Has a person look at all that was rejected or declined; possible once. */
    @PostMapping("/contest")
    ClaimView contest(@PathVariable UUID claimId, @Valid @RequestBody DeskRequests.Contest contest,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.contest(claimId, contest, new Caller(who.getName(), key));
    }
}
