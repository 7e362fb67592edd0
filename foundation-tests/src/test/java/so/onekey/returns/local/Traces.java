package so.onekey.returns.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the tests leave in both servers and look for afterwards. */
final class Traces {

    static final String DATABASE = "claims";
    static final String TOPIC = "traces";

    private Traces() {}

    static LocalInfrastructure startIn(Path folder) {
        return LocalInfrastructure.start(LocalSettings.keptIn(folder, 0, 0));
    }

    static void leave(String trace, LocalInfrastructure infrastructure) throws Exception {
        try (Connection connection = connect(infrastructure.database(DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS trace (text text)");
            statement.execute("INSERT INTO trace VALUES ('" + trace + "')");
        }
        createTopic(infrastructure);
        send(trace, infrastructure);
    }

    static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    static List<String> inPostgres(LocalInfrastructure infrastructure) throws SQLException {
        try (Connection connection = connect(infrastructure.database(DATABASE))) {
            return query("SELECT text FROM trace", connection);
        }
    }

    static List<String> query(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    static void createTopic(LocalInfrastructure infrastructure) throws Exception {
        try (Admin admin = Admin.create(client(infrastructure))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            }
        }
    }

    static void send(String trace, LocalInfrastructure infrastructure) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(client(infrastructure),
                new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, trace)).get(20, TimeUnit.SECONDS);
        }
    }

    /** As a new consumer group sees them, whose offsets are committed as well. */
    static List<String> inKafka(LocalInfrastructure infrastructure) {
        Map<String, Object> settings = Map.of("bootstrap.servers", infrastructure.kafka().bootstrapServers(), "group.id",
                "group-" + System.nanoTime(), "auto.offset.reset", "earliest", "enable.auto.commit", "false");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            List<String> traces = new ArrayList<>();
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (traces.isEmpty() && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                    traces.add(found.value());
                }
            }
            consumer.commitSync();
            return traces;
        }
    }

    static Map<String, Object> client(LocalInfrastructure infrastructure) {
        return Map.of("bootstrap.servers", infrastructure.kafka().bootstrapServers());
    }
}
