package so.onekey.returns.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How the broker is set up, embedded or in a container. */
final class KafkaOptions {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENT = "CLIENT";

    /** One broker has to be enough, and the internal topics are small: few partitions start and stop fast. */
    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("num.partitions", "4"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "2"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // After a kill, the new broker is not let in before the session of the killed one has ended.
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("background.threads", "2"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("share.coordinator.threads", "1"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"));

    private KafkaOptions() {}

    static Map<String, String> embedded(Path data, int port, int controllerPort) {
        String address = LocalPorts.LOOPBACK + ":" + port;
        return options(address, address, LocalPorts.LOOPBACK + ":" + controllerPort, data.toString());
    }

    static Map<String, String> inContainer(int port, int controllerPort, String reachedAt, String data) {
        return options("0.0.0.0:" + port, reachedAt, "localhost:" + controllerPort, data);
    }

    private static Map<String, String> options(String address, String reachedAt, String controller, String data) {
        Map<String, String> options = new HashMap<>(EVERYWHERE);
        options.put("process.roles", "broker,controller");
        options.put("node.id", String.valueOf(NODE));
        options.put("controller.quorum.voters", NODE + "@" + controller);
        options.put("listeners", CLIENT + "://" + address + "," + CONTROLLER + "://" + controller);
        options.put("advertised.listeners", CLIENT + "://" + reachedAt);
        options.put("listener.security.protocol.map", CLIENT + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        options.put("inter.broker.listener.name", CLIENT);
        options.put("controller.listener.names", CONTROLLER);
        options.put("log.dirs", data);
        return Map.copyOf(options);
    }
}
