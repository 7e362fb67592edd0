package so.onekey.returns.claims;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The claims service as its neighbours see it: HTTP, Kafka, a real PostgreSQL, any number of instances. */
public final class RunningClaims {
    public static final String LABEL_LINKS_SECRET = "a-secret-of-tests-with-32-letters-or-more";
    private static final String SHORT_DAYS = "chassis.calendar.business-day-lasts=300ms";

    private final LocalInfrastructure infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
    private final Database database = infrastructure.database("claims");
    private final KeyPair keys = newKeys();
    private final Path keyFile = writePublicKey(keys);
    private final Map<List<String>, String> tokens = new ConcurrentHashMap<>();
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final SimulatedCarrier carrier = new SimulatedCarrier();
    private final KafkaTalk kafka = new KafkaTalk(infrastructure.kafka().bootstrapServers());

    private RunningClaims() {}

    /**
     * Two instances on one database, started once for all tests, which keep apart by their order ids. At the second one business days are
     * over soon.
     */
    public static RunningClaims shared() {
        return Shared.CLAIMS;
    }

    private static final class Shared {
        static final RunningClaims CLAIMS = started();

        private static RunningClaims started() {
            var claims = new RunningClaims();
            claims.start();
            claims.start(SHORT_DAYS, "returns.clocks.label=1s");
            return claims;
        }
    }

    private void start(String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + infrastructure.kafka().bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + keyFile, "--logging.structured.format.console=",
                "--logging.level.root=warn", "--returns.carrier.api-base=" + carrier.address(),
                "--returns.carrier.key=carrier-test-key", "--returns.carrier.scan-interval=1s",
                "--returns.label-links.secret=" + LABEL_LINKS_SECRET,
                "--chassis.publishing.topics=returns.claims,returns.refunds,returns.notifications,storefront.orders"));
        List.of(settings).forEach(setting -> arguments.add("--" + setting));
        instances.add(new SpringApplication(ClaimsService.class).run(arguments.toArray(String[]::new)));
    }

    /** Who makes return labels and scans parcels. */
    public SimulatedCarrier carrier() {
        return carrier;
    }

    public KafkaTalk kafka() {
        return kafka;
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return instances.getFirst().getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return instances.getFirst().getBean(name, type);
    }

    /** The same bean of every instance. */
    public <T> List<T> beans(Class<T> type) {
        return instances.stream().map(instance -> instance.getBean(type)).toList();
    }

    public HttpResponse<String> get(String path, String... roles) {
        return send(request(0, path, roles).GET().build());
    }

    public HttpResponse<String> post(String path, String body, String... roles) {
        return send(request(0, path, roles).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** A JSON request to one of the instances, with a token if there are roles. */
    public HttpRequest.Builder request(int instance, String path, String... roles) {
        int port = ((ServletWebServerApplicationContext) instances.get(instance)).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", "application/json");
        return roles.length == 0 ? request : request.header("Authorization", "Bearer " + token(roles));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Signed once for all requests: without the JVM's second compiler that takes longer than the request. */
    private String token(String... roles) {
        return tokens.computeIfAbsent(List.of(roles), this::newToken);
    }

    private String newToken(List<String> roles) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().subject("tester").audience("returns")
                    .claim("roles", roles).expirationTime(Date.from(Instant.now().plusSeconds(3600))).build());
            token.sign(new RSASSASigner(keys.getPrivate()));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path writePublicKey(KeyPair keys) {
        try {
            Path file = Files.createTempFile("returns-key", ".pem");
            file.toFile().deleteOnExit();
            String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
            return Files.writeString(file, pem);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
