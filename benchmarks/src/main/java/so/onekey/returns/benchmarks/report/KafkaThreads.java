package so.onekey.returns.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;

/**
 * The threads of a broker that runs in this JVM, known by their names; a client's, such as {@code kafka-producer-network-thread}, are not
 * among them. A broker in a container is counted with the others.
 */
final class KafkaThreads {
    private static final Pattern BROKER = Pattern.compile("("
            + String.join("|", "data-plane-", "kafka-[0-9]", "kafka-scheduler", "kafka-log",
                    "quorum-controller", "controller-", "broker-[0-9]", "[a-z-]*coordinator-(event|reaper)", "executor-group",
                    "ExpirationReaper",
                    "TxnMarker", "AddPartitionsToTxn", "Replica", "raft-", "transaction-log", "client-metrics", "share-", "persister",
                    "SensorExpiry")
            + ").*");

    private KafkaThreads() {}

    static boolean isOne(String name) {
        return BROKER.matcher(name).matches();
    }

    static long nanos() {
        var threads = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && isOne(thread.getThreadName())) {
                nanos += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return nanos;
    }
}
