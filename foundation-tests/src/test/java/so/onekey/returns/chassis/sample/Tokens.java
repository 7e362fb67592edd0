package so.onekey.returns.chassis.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tokens as the identity provider would issue them, and some that it never would. */
public final class Tokens {
    private static final KeyPair OURS = newKey();
    private static final Map<List<String>, String> KNOWN = new ConcurrentHashMap<>();
    static final String PUBLIC_KEY = published();

    private Tokens() {}

    /** Signed once for all requests: without the JVM's second compiler that takes longer than the request. */
    public static String with(String... roles) {
        return KNOWN.computeIfAbsent(List.of(roles), list -> signed(OURS, Instant.now().plus(Duration.ofHours(1)), roles));
    }

    public static String expired(String... roles) {
        return signed(OURS, Instant.now().minus(Duration.ofMinutes(5)), roles);
    }

    public static String byAStranger(String... roles) {
        return signed(newKey(), Instant.now().plus(Duration.ofMinutes(5)), roles);
    }

    private static String signed(KeyPair key, Instant expires, String... roles) {
        return signed(key, "{\"sub\":\"staff-7\",\"aud\":\"returns\",\"exp\":" + expires.getEpochSecond() + ",\"roles\":["
                + Arrays.stream(roles).map(role -> '"' + role + '"').collect(Collectors.joining(",")) + "]}");
    }

    /** A token of ours with exactly these claims. */
    public static String saying(String claims) {
        return signed(OURS, claims);
    }

    private static String signed(KeyPair key, String claims) {
        String content = base64("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String published() {
        try {
            var file = Files.createTempFile("public-key", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(OURS.getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n");
            return "file:" + file;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
