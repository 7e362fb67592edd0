package so.onekey.returns.refunds.settlement.payout;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

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
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    PayoutLinks(PayoutLinkSettings settings) {
        this.key = new SecretKeySpec(String.valueOf(settings.secret()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** What stands behind {@code /payout/}. */
    String of(String refundId) {
        return refundId + "." + signature(refundId);
    }

    /** The refund that this link is about, if we signed it. */
    Optional<String> refundOf(String link) {
        int dot = link.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String refundId = link.substring(0, dot);
        boolean ours = MessageDigest.isEqual(signature(refundId).getBytes(StandardCharsets.UTF_8),
                link.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(refundId) : Optional.empty();
    }

    private String signature(String refundId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(("payout\n" + refundId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
