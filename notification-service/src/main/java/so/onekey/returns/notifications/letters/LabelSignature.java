package so.onekey.returns.notifications.letters;

import so.onekey.returns.chassis.web.LinkSignature;

/**
 * The rule by which a link to a return label is signed. A customer has no login when the mail comes, so the link itself is the right to
 * fetch this label of this claim, until it expires:
 *
 * <pre>
 * GET {portal}/api/claims/{claimId}/label?labelId={labelId}&amp;expires={expires}&amp;signature={signature}
 *
 * expires   = seconds since 1970-01-01T00:00:00Z, in decimal digits; past it the link is dead
 * signature = BASE64URL(HMAC-SHA256(key, claimId + "\n" + labelId + "\n" + expires)), without padding
 * key       = the UTF-8 bytes of the setting returns.label-links.secret, the same in both services
 * </pre>
 *
 * All texts are UTF-8. Whoever checks it computes the signature anew, compares in constant time, and then looks at {@code expires}.
 */
final class LabelSignature {
    private final LinkSignature links;

    LabelSignature(String secret) {
        this.links = new LinkSignature(secret);
    }

    String of(String claimId, String labelId, long expires) {
        return links.of(claimId, labelId, String.valueOf(expires));
    }
}
