package so.onekey.returns.quickstart.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** Signs tokens with the quickstart's own key, which is made once per data folder and never leaves it. */
public final class Tokens {
    private static final int BITS = 2048;
    private static final String PRIVATE = "token-key.der";
    private static final String PUBLIC = "token-key.pem";
    private final PrivateKey key;

    private Tokens(PrivateKey key) {
        this.key = key;
    }

    static Tokens in(Path folder) {
        try {
            if (Files.notExists(privateKey(folder)) || Files.notExists(publicKey(folder))) {
                make(privateKey(folder), publicKey(folder));
            }
            return signedWith(privateKey(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException("The token key in " + folder + " can't be read or written", failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The token key in " + folder + " is not usable; --reset makes a new one", failure);
        }
    }

    /**
     * Tokens of whoever has this key.
     *
     * @param privateKey PKCS #8, as PEM or as it is
     */
    static Tokens signedWith(Path privateKey) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(privateKey);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        byte[] encoded = text.startsWith("-----BEGIN")
                ? Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""))
                : bytes;
        return new Tokens(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
    }

    static Path privateKey(Path folder) {
        return folder.resolve(PRIVATE);
    }

    static Path publicKey(Path folder) {
        return folder.resolve(PUBLIC);
    }

    private static void make(Path privateFile, Path publicFile) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        Files.createDirectories(privateFile.getParent());
        Files.deleteIfExists(privateFile);
        Files.createFile(privateFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(privateFile, pair.getPrivate().getEncoded());
        Files.writeString(publicFile, "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n");
    }

    /** A token for somebody with these roles. */
    public String of(String subject, Duration validFor, String... roles) {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256),
                new JWTClaimsSet.Builder().issuer("quickstart").audience("returns").subject(subject)
                        .claim("roles", List.of(roles)).expirationTime(Date.from(Instant.now().plus(validFor))).build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }
}
