package so.onekey.returns.chassis.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs links for people without a login: whoever has the link may do what it says. The signature is BASE64URL without padding of HMAC-SHA256
 * over the texts, one a line, by the UTF-8 bytes of a secret that the signing and the checking service share.
 */
public final class LinkSignature {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the secret is empty */
    public LinkSignature(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param texts without line breaks, and always as many for one kind of link: each link means one thing only */
    public String of(String... texts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(mac.doFinal(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Whether somebody who knows the secret signed these texts; takes as long for any wrong signature. */
    public boolean isOf(String signature, String... texts) {
        return MessageDigest.isEqual(of(texts).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
