package so.onekey.returns.notifications.running;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.support.MessageBuilder;
import so.onekey.returns.chassis.listening.TopicListener;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;
import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;
import so.onekey.returns.notifications.NotificationService;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The service as it is, on a real PostgreSQL, Kafka and mail server that all tests share; ids keep them apart. */
public final class Running {
    /** Where finance reads its mail. */
    public static final String FINANCE = "finance@example.com";
    private static final Running SHARED = new Running();
    private final CloudEventCodec codec = new CloudEventCodec();
    private final LocalInfrastructure infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
    private final Database database = infrastructure.database("notifications");
    private final MailHost mail = new MailHost();
    private final Tokens tokens = new Tokens();
    private final ConfigurableApplicationContext service = another();

    public static Running shared() {
        return SHARED;
    }

    public static <T> T bean(Class<T> type) {
        return SHARED.service.getBean(type);
    }

    /** Waits for what must come true, with more patience than even a busy machine needs. */
    public static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    /** What the service does with the messages of one topic. */
    @SuppressWarnings("unchecked")
    public static <M> TopicListener<M> listener(String name) {
        return SHARED.service.getBeansOfType(TopicListener.class).values().stream().filter(listener -> listener.name().equals(name))
                .findFirst().orElseThrow();
    }

    /** A single number from the service's database. */
    public static long count(String sql, Object... parameters) {
        return bean(JdbcClient.class).sql(sql).params(parameters).query(Long.class).single();
    }

    /** Something that happens to the service's database. */
    public static void inTheDatabase(String sql) {
        bean(JdbcClient.class).sql(sql).update();
    }

    public MailHost mail() {
        return mail;
    }

    public Tokens tokens() {
        return tokens;
    }

    public String url() {
        return "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
    }

    /** One more instance beside the shared one. */
    public ConfigurableApplicationContext another(String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + infrastructure.kafka().bootstrapServers(), "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.port(), "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn",
                "--logging.structured.format.console=", "--returns.label-links.secret=0123456789abcdef0123456789abcdef",
                "--returns.payout-links.secret=0123456789abcdef0123456789abcdef", "--returns.notifications.finance.mailbox=" + FINANCE,
                "--chassis.publishing.topics=returns.notifications,returns.claims,returns.refunds,storefront.orders",
                "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + tokens.publicKey()));
        arguments.addAll(Arrays.asList(settings));
        return new SpringApplication(NotificationService.class, Heard.class).run(arguments.toArray(String[]::new));
    }

    /** Says it on its topic, and returns the message's id. */
    public String say(Topic topic, Message message) {
        String id = UUID.randomUUID().toString();
        say(topic, message, id);
        return id;
    }

    public void say(Topic topic, Message message, String id) {
        var event = new CloudEvent<>(id, "/test", message.key(), CaseFile.NOW, null, message);
        send(topic, message.key(), codec.binary(event));
    }

    public void send(Topic topic, String key, WireMessage wire) {
        var record = MessageBuilder.withPayload(wire.value()).setHeader(KafkaHeaders.TOPIC, topic.topicName()).setHeader(KafkaHeaders.KEY,
                key);
        wire.headers().forEach((name, value) -> record.setHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        KafkaOperations<?, ?> kafka = bean(KafkaOperations.class);
        kafka.send(record.build()).orTimeout(10, TimeUnit.SECONDS).join();
    }
}
