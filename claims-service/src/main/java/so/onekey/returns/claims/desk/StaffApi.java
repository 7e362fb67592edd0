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

/** What staff decide and ask; the answer is the claim as it stands then. */
@RestController
@RequestMapping("/api/claims/{claimId}")
@RolesAllowed("agent")
class StaffApi {
    private final ClaimDesk desk;

    StaffApi(ClaimDesk desk) {
        this.desk = desk;
    }

    /** Decides on units that wait for a person. */
    @PostMapping("/review")
    ClaimView review(@PathVariable UUID claimId, @Valid @RequestBody DeskRequests.Review review,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.decide(claimId, review, new Caller(who.getName(), key));
    }

    /** Asks the customer, whose answer is waited for; {@code openQuestion} of the answer is the question's id. */
    @PostMapping("/questions")
    ClaimView ask(@PathVariable UUID claimId, @Valid @RequestBody DeskRequests.Question question,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.ask(claimId, question, new Caller(who.getName(), key));
    }
}
