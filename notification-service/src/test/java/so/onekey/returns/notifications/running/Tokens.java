package so.onekey.returns.notifications.running;

import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens as the house's identity provider would give them, signed with a key made for this run. */
public final class Tokens {
    private final KeyPair keys = newKeys();
    private final JwtEncoder encoder = NimbusJwtEncoder.withKeyPair((RSAPublicKey) keys.getPublic(), (RSAPrivateKey) keys.getPrivate())
            .build();
    private final Map<Person, String> known = new ConcurrentHashMap<>();

    private record Person(String subject, List<String> roles) {}

    /** Signed once for all requests: without the JVM's second compiler that takes longer than the request. */
    public String of(String subject, String... roles) {
        return known.computeIfAbsent(new Person(subject, List.of(roles)), this::sign);
    }

    private String sign(Person person) {
        Instant now = Instant.now();
        return encoder.encode(JwtEncoderParameters.from(JwtClaimsSet.builder().subject(person.subject()).audience(List.of("returns"))
                .claim("roles", person.roles()).issuedAt(now).expiresAt(now.plusSeconds(3600)).build())).getTokenValue();
    }

    String publicKey() {
        try {
            Path file = Files.createTempFile("notification-service-test", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(keys.getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
