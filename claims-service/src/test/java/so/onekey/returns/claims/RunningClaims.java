package so.onekey.returns.claims;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;
import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The claims service as its neighbours see it: HTTP, Kafka, a real PostgreSQL, any number of instances. */
public final class RunningClaims implements AutoCloseable {
    private final LocalInfrastructure infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
    public final Database database = infrastructure.database("claims");
    private final CloudEventCodec codec = new CloudEventCodec();
    private final KeyPair keys = newKeys();
    private final Path keyFile = writePublicKey(keys);
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", infrastructure.kafka().bootstrapServers(), "acks", "all"), new StringSerializer(),
            new ByteArraySerializer());

    /** Starts one more instance; settings as {@code name=value}. */
    public ConfigurableApplicationContext instance(String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + infrastructure.kafka().bootstrapServers(),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + keyFile, "--logging.structured.format.console=",
                "--logging.level.root=warn"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        var instance = new SpringApplication(ClaimsService.class).run(arguments.toArray(String[]::new));
        instances.add(instance);
        return instance;
    }

    public LocalInfrastructure infrastructure() {
        return infrastructure;
    }

    /** Says something on the storefront's topic. */
    public void say(Topic topic, Message message) {
        say(topic, new CloudEvent<>(UUID.randomUUID().toString(), "/test", message.key(), Instant.now(), null, message));
    }

    public void say(Topic topic, CloudEvent<?> event) {
        var wire = codec.binary(event);
        var record = new ProducerRecord<>(topic.topicName(), event.data().key(), wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    public void sayRaw(Topic topic, String key, String value) {
        producer.send(new ProducerRecord<>(topic.topicName(), key, value.getBytes(StandardCharsets.UTF_8)));
        producer.flush();
    }

    /** All that was published on a topic so far, in the order of each key. */
    public List<CloudEvent<?>> heard(Topic topic) {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", infrastructure.kafka().bootstrapServers()));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new org.apache.kafka.common.TopicPartition(info.topic(), info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<CloudEvent<?>> heard = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    Map<String, String> headers = new HashMap<>();
                    record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
                    heard.add(codec.read(topic, new WireMessage(headers, record.value())));
                });
            }
            return heard;
        }
    }

    public HttpResponse<String> get(String path, String... roles) {
        return send(request(path, roles).GET().build());
    }

    public HttpResponse<String> post(String path, String body, String... roles) {
        return send(request(path, roles).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    public HttpRequest.Builder request(String path, String... roles) {
        int port = ((ServletWebServerApplicationContext) instances.getFirst()).getWebServer().getPort();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Content-Type", "application/json");
        return roles.length == 0 ? request : request.header("Authorization", "Bearer " + token(roles));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private String token(String... roles) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), new JWTClaimsSet.Builder().subject("tester")
                    .claim("roles", List.of(roles)).expirationTime(Date.from(Instant.now().plusSeconds(300))).build());
            token.sign(new RSASSASigner(keys.getPrivate()));
            return token.serialize();
        } catch (com.nimbusds.jose.JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path writePublicKey(KeyPair keys) {
        try {
            Path file = Files.createTempFile("returns-key", ".pem");
            String pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
            return Files.writeString(file, pem);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
        instances.forEach(ConfigurableApplicationContext::close);
        infrastructure.close();
        keyFile.toFile().delete();
    }
}
