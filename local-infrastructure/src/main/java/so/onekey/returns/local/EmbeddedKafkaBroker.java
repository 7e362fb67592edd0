package so.onekey.returns.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** A broker and its controller inside this process. */
final class EmbeddedKafkaBroker implements KafkaBroker {

    private final Path data;
    private final int port;
    private @Nullable KafkaRaftServer running;

    EmbeddedKafkaBroker(Path folder, int port) {
        this.data = folder.resolve("kafka");
        this.port = port;
    }

    @Override
    public String bootstrapServers() {
        return LocalPorts.LOOPBACK + ":" + port;
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        LocalPorts.requireFree(port, "Kafka");
        try {
            format();
            KafkaConfig config = new KafkaConfig(KafkaOptions.embedded(data, port, LocalPorts.anyFree()), false);
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            // It may ask its own controller before that one is ready, and asks again.
            QuietLogs.without("kafka.server.ControllerApis", server::startup);
            running = server;
        } catch (Exception e) {
            throw new IllegalStateException("Kafka does not start on port " + port + " with the data in " + data, e);
        }
    }

    @Override
    public synchronized void stop() {
        KafkaRaftServer server = running;
        if (server == null) {
            return;
        }
        running = null;
        // It closes one of its own clients twice, and that client complains.
        QuietLogs.without("org.apache.kafka.clients.NetworkClient", () -> {
            server.shutdown();
            server.awaitShutdown();
        });
    }

    /** The last file that formatting writes tells whether an earlier start got to its end. */
    private void format() throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        DataFolder.delete(data);
        Files.createDirectories(data);
        new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(KafkaOptions.NODE)
                .setControllerListenerName(KafkaOptions.CONTROLLER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }
}
