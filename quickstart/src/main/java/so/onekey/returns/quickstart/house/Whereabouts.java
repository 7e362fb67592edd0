package so.onekey.returns.quickstart.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Properties;

/**
 * Where a stack that runs can be reached, and what lets somebody in who tries it. A house leaves it as a file in its data folder while it runs;
 * for another stack somebody writes such a file.
 *
 * @param kafka the bootstrap servers
 * @param provider the payment provider's API
 * @param providerKey a test key of the provider: payments are captured with it
 * @param webhookSecret what the provider signs its webhooks with
 * @param tokenKey the private key, PKCS #8, whose tokens the services accept
 */
public record Whereabouts(URI claims, URI refunds, String kafka, URI provider, String providerKey, String webhookSecret, Path tokenKey) {

    private static final String FILE = "house.properties";
    private static final String PROCESS = "process";

    public Whereabouts {
        if (!providerKey.matches("[sr]k_test_\\S+")) {
            throw new IllegalArgumentException("provider-key must be a test key such as sk_test_...: payments are captured with it");
        }
    }

    /** Those of the house that runs on this data folder, if one does. */
    public static Optional<Whereabouts> ofHouseIn(Path data) {
        Path file = data.resolve(FILE);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        long process = Long.parseLong(properties(file).getProperty(PROCESS, "0"));
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).map(alive -> read(file));
    }

    /** @throws IllegalArgumentException naming the first property that is missing or wrong, and a good value */
    public static Whereabouts read(Path file) {
        var properties = properties(file);
        Path tokenKey = file.toAbsolutePath().resolveSibling(value(properties, "token-key", "token-private.pem"));
        return new Whereabouts(address(properties, "claims", "http://localhost:8081"), address(properties, "refunds",
                "http://localhost:8082"), value(properties, "kafka", "localhost:19092"),
                address(properties, "provider", "https://api.stripe.com"), value(properties, "provider-key", "sk_test_..."),
                value(properties, "webhook-secret", "whsec_..."), tokenKey);
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " can't be read", failure);
        }
    }

    private static URI address(Properties properties, String name, String good) {
        String value = value(properties, name, good);
        if (!value.matches("https?://[^\\s/]+/?")) {
            throw new IllegalArgumentException(name + " must be an address such as " + good + ", not " + value);
        }
        return URI.create(value);
    }

    private static String value(Properties properties, String name, String good) {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing in the file of addresses; a good value is " + name + "=" + good);
        }
        return value;
    }

    /** Signs tokens that this stack accepts. */
    public Tokens tokens() {
        try {
            return Tokens.signedWith(tokenKey);
        } catch (IOException failure) {
            throw new UncheckedIOException("token-key: " + tokenKey + " can't be read", failure);
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalArgumentException("token-key: " + tokenKey
                    + " must be an RSA private key in PKCS #8, as 'openssl pkcs8 -topk8 -nocrypt' writes it", unusable);
        }
    }

    /** For those who come while this process runs; readable by its owner only. */
    void write(Path data) {
        var properties = new Properties();
        properties.setProperty(PROCESS, String.valueOf(ProcessHandle.current().pid()));
        properties.setProperty("claims", claims.toString());
        properties.setProperty("refunds", refunds.toString());
        properties.setProperty("kafka", kafka);
        properties.setProperty("provider", provider.toString());
        properties.setProperty("provider-key", providerKey);
        properties.setProperty("webhook-secret", webhookSecret);
        properties.setProperty("token-key", tokenKey.toAbsolutePath().toString());
        forget(data);
        try {
            Path file = Files.createFile(data.resolve(FILE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Where this house is while it runs: ./run --attacks reads it");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The whereabouts can't be written to " + data, failure);
        }
    }

    static void forget(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException("The whereabouts in " + data + " can't be deleted", failure);
        }
    }
}
