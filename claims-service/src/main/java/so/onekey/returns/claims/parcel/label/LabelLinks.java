package so.onekey.returns.claims.parcel.label;

import org.springframework.stereotype.Component;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Links that let a customer see one label without logging in, until they expire. Whoever knows the secret can sign one. */
@Component
class LabelLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;
    private final Clock clock;

    LabelLinks(LabelLinkSettings settings, Clock clock) {
        this.secret = new SecretKeySpec(String.valueOf(settings.secret()).getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * BASE64URL without padding of HMAC-SHA256 over claim, label and expiry, one a line.
     *
     * @param expires seconds since 1970
     */
    String signature(UUID claimId, UUID labelId, long expires) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] signed = mac.doFinal((claimId + "\n" + labelId + "\n" + expires).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    boolean isSigned(UUID claimId, UUID labelId, long expires, String signature) {
        return MessageDigest.isEqual(signature(claimId, labelId, expires).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    boolean isExpired(long expires) {
        return !clock.instant().isBefore(Instant.ofEpochSecond(Math.clamp(expires, 0, Instant.MAX.getEpochSecond())));
    }
}
