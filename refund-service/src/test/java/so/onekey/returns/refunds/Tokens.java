package so.onekey.returns.refunds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs tokens with a key made for this run. */
final class Tokens {
    private final KeyPair keys = generate();
    private final Map<Person, String> known = new ConcurrentHashMap<>();

    private record Person(String subject, List<String> roles) {}

    String of(String... roles) {
        return named("staff-1", roles);
    }

    /** Signed once for all requests: without the JVM's second compiler that takes longer than the request. */
    String named(String subject, String... roles) {
        return known.computeIfAbsent(new Person(subject, List.of(roles)), this::sign);
    }

    private String sign(Person person) {
        var claims = JwtClaimsSet.builder().subject(person.subject()).audience(List.of("returns")).claim("roles", person.roles())
                .issuedAt(Instant.now()).expiresAt(Instant.now().plusSeconds(3600)).build();
        return NimbusJwtEncoder.withKeyPair((RSAPublicKey) keys.getPublic(), (RSAPrivateKey) keys.getPrivate()).build()
                .encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    String publicKeyLocation() {
        try {
            Path file = Files.createTempFile("public", ".pem");
            file.toFile().deleteOnExit();
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
