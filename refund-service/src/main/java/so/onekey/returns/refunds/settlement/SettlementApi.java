package so.onekey.returns.refunds.settlement;

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

/** What finance settles by hand; each action answers how the item stands then. */
@RestController
@RequestMapping("/api/refunds/{refundId}/manual-settlement")
@RolesAllowed("finance")
class SettlementApi {
    private final SettlementDesk desk;

    SettlementApi(SettlementDesk desk) {
        this.desk = desk;
    }

    /** Money was sent. Above an amount it counts when a second person has confirmed it. */
    @PostMapping
    SettledItem settle(@PathVariable String refundId, @Valid @RequestBody SettlementRequests.Settle asked,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.record(refundId, asked, new Caller(who.getName(), key));
    }

    /** The second person has seen that it was sent. */
    @PostMapping("/confirmation")
    SettledItem confirm(@PathVariable String refundId, @Valid @RequestBody SettlementRequests.Confirm asked,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.confirm(refundId, asked, new Caller(who.getName(), key));
    }

    /** Nothing is to be paid for this item. Above an amount it counts when a second person agrees, or says the same. */
    @PostMapping("/dismissal")
    SettledItem dismiss(@PathVariable String refundId, @Valid @RequestBody SettlementRequests.Dismiss asked,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.dismiss(refundId, asked, new Caller(who.getName(), key));
    }

    /** The second person agrees that nothing is to be paid. */
    @PostMapping("/dismissal/confirmation")
    SettledItem confirmDismissal(@PathVariable String refundId, @Valid @RequestBody SettlementRequests.Dismiss asked,
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable @Pattern(regexp = IdempotencyKeys.FORM,
                    message = IdempotencyKeys.IN_WORDS) String key,
            Authentication who) {
        return desk.confirmDismissal(refundId, asked, new Caller(who.getName(), key));
    }
}
