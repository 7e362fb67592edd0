package so.onekey.returns.notifications.letters;

import so.onekey.returns.chassis.web.LinkSignature;

/**
 * The rule by which a link to the page is signed on which a customer says where money shall go:
 *
 * <pre>
 * GET {portal}/payout/{refundId}.{signature}
 *
 * signature = BASE64URL(HMAC-SHA256(key, "payout\n" + refundId)), without padding
 * key       = the UTF-8 bytes of the setting returns.payout-links.secret, the same in refund-service
 * </pre>
 *
 * A link has no date: it is good until what it asks for is settled.
 */
final class PayoutSignature {
    private final LinkSignature links;

    PayoutSignature(String secret) {
        this.links = new LinkSignature(secret);
    }

    String of(String refundId) {
        return links.of("payout", refundId);
    }
}
