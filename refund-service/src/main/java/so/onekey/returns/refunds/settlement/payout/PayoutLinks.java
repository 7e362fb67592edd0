package so.onekey.returns.refunds.settlement.payout;

import java.util.Optional;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.web.LinkSignature;

/**
 * The rule by which a link to a payout page is signed; notification-service makes them:
 *
 * <pre>
 * GET {refund-service}/payout/{refundId}.{signature}
 *
 * signature = BASE64URL(HMAC-SHA256(key, "payout\n" + refundId)), without padding
 * key       = the UTF-8 bytes of the setting returns.payout-links.secret, the same in both services
 * </pre>
 *
 * A link has no date: it is good until what it asks for is settled.
 */
@Component
class PayoutLinks {
    private static final String KIND = "payout";
    private final LinkSignature links;

    PayoutLinks(PayoutLinkSettings settings) {
        this.links = new LinkSignature(String.valueOf(settings.secret()));
    }

    /** What stands behind {@code /payout/}. */
    String of(String refundId) {
        return refundId + "." + links.of(KIND, refundId);
    }

    /** The refund that this link is about, if we signed it. */
    Optional<String> refundOf(String link) {
        int dot = link.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String refundId = link.substring(0, dot);
        return links.isOf(link.substring(dot + 1), KIND, refundId) ? Optional.of(refundId) : Optional.empty();
    }
}
