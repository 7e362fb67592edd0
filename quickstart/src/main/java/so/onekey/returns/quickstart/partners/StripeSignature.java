package so.onekey.returns.quickstart.partners;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Stripe sends in {@code Stripe-Signature} with a webhook. */
public final class StripeSignature {

    private StripeSignature() {}

    /**
     * The header's value.
     *
     * @param secret of the endpoint, {@code whsec_...}
     * @param at the moment of sending; whoever listens turns away what is too old
     */
    public static String of(String body, String secret, Instant at) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + signed(seconds + "." + body, secret);
    }

    private static String signed(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
