package so.onekey.returns.notifications.letters;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

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
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    PayoutSignature(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(String refundId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(("payout\n" + refundId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
