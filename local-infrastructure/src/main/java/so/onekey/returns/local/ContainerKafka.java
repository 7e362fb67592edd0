package so.onekey.returns.local;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Kafka from its public image. */
final class ContainerKafka implements KafkaBroker {

    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final int PORT_INSIDE = 9092;
    private static final int CONTROLLER_PORT_INSIDE = 9093;
    private static final String DATA_INSIDE = "/var/lib/kafka/data";
    private static final String CLUSTER = "cmV0dXJucy1sb2NhbC0wMQ";
    private static final int PATIENCE_MS = 3_000;

    private final String bootstrapServers;
    private final ServerContainer container;

    ContainerKafka(int port) {
        this.bootstrapServers = ServerContainer.host() + ":" + port;
        this.container = new ServerContainer(IMAGE, port, PORT_INSIDE, environment(), this::answers);
    }

    void keepIn(String volume) {
        container.withVolume(volume, DATA_INSIDE);
    }

    @Override
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void start() {
        // Asked before it is ready, it does not answer, and the client says so each time.
        QuietLogs.without("org.apache.kafka.clients.NetworkClient", container::start);
    }

    @Override
    public void stop() {
        container.stop();
    }

    void remove() {
        container.remove();
    }

    private boolean answers() {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka was starting", e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        Map<String, String> options = KafkaOptions.inContainer(PORT_INSIDE, CONTROLLER_PORT_INSIDE, bootstrapServers,
                DATA_INSIDE);
        options.forEach((option, value) -> environment
                .put("KAFKA_" + option.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        environment.put("CLUSTER_ID", CLUSTER);
        return environment;
    }
}
