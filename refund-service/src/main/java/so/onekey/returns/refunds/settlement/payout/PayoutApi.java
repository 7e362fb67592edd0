package so.onekey.returns.refunds.settlement.payout;

import jakarta.annotation.security.RolesAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.web.Problem;

/** Payout details, for those who pay; who looked is logged. */
@RestController
@RolesAllowed("finance")
class PayoutApi {
    private static final Logger log = LoggerFactory.getLogger(PayoutApi.class);
    private final PayoutStore store;

    PayoutApi(PayoutStore store) {
        this.store = store;
    }

    @GetMapping("/api/refunds/{refundId}/payout-details")
    ResponseEntity<PayoutDetails> look(@PathVariable String refundId, Authentication who) {
        PayoutDetails details = store.find(refundId).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "no-payout-details",
                "No payout details", "The customer has given none for this refund, or they were erased"));
        log.info("{} looked at the payout details of the refund {}", who.getName(), details.refundId());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(details);
    }
}
