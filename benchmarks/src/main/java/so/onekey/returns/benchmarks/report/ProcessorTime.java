package so.onekey.returns.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads who used the processors: the services, PostgreSQL with all its children, Kafka, and the load generator, as which counts everything
 * else in this JVM, simulated partners and compiler included. Only where {@code /proc} is; elsewhere nothing is told.
 */
public final class ProcessorTime {
    private static final Path PROC = Path.of("/proc");
    private static final long NANOS_OF_TICK = 10_000_000;
    private final Map<String, Long> services;
    private final long postmaster;

    private ProcessorTime(Map<String, Long> services, long postmaster) {
        this.services = services;
        this.postmaster = postmaster;
    }

    /**
     * @param services process ids by name
     * @param connection any to the PostgreSQL that is meant
     */
    public static ProcessorTime of(Map<String, Long> services, Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            long parent = ProcessHandle.of(result.getLong(1)).flatMap(ProcessHandle::parent).map(ProcessHandle::pid).orElse(0L);
            return new ProcessorTime(new LinkedHashMap<>(services), isPostgres(parent) ? parent : 0);
        }
    }

    /** One in a container counts its processes otherwise, and is then among the others. */
    private static boolean isPostgres(long process) {
        Path name = PROC.resolve(Long.toString(process)).resolve("comm");
        try {
            return Files.exists(name) && Files.readString(name).trim().equals("postgres");
        } catch (IOException ended) {
            return false;
        }
    }

    /** What a section of the benchmark may do. */
    @FunctionalInterface
    public interface Section<T> {
        T run() throws Exception;
    }

    /** What came out of a section, and who used the processors meanwhile. */
    public record Used<T>(T result, Shares shares) {}

    public <T> Used<T> during(Section<T> section) throws Exception {
        Reading before = read();
        T result = section.run();
        return new Used<>(result, read().since(before));
    }

    public Reading read() throws IOException {
        if (Files.notExists(PROC.resolve("stat"))) {
            return new Reading(Map.of(), new long[10]);
        }
        Map<String, Long> ticks = new LinkedHashMap<>();
        for (var service : services.entrySet()) {
            ticks.put(service.getKey(), own(service.getValue()));
        }
        ticks.put("PostgreSQL", postgres());
        long kafka = KafkaThreads.nanos() / NANOS_OF_TICK;
        ticks.put("Kafka", kafka);
        ticks.put("load generator", own(ProcessHandle.current().pid()) - kafka);
        return new Reading(ticks, ProcStat.ofProcessors(Files.readString(PROC.resolve("stat"))));
    }

    /** A child's time goes to the postmaster when it ends, so that nothing is lost. */
    private long postgres() throws IOException {
        var handle = ProcessHandle.of(postmaster);
        if (handle.isEmpty()) {
            return 0;
        }
        long ticks = stat(postmaster).own() + stat(postmaster).ofEndedChildren();
        for (ProcessHandle child : handle.get().children().toList()) {
            ticks += own(child.pid());
        }
        return ticks;
    }

    private static long own(long process) throws IOException {
        return stat(process).own();
    }

    private static ProcStat stat(long process) throws IOException {
        Path file = PROC.resolve(Long.toString(process)).resolve("stat");
        try {
            return ProcStat.ofProcess(Files.readString(file));
        } catch (IOException ended) {
            if (Files.exists(file)) {
                throw ended;
            }
            return new ProcStat(0, 0);
        }
    }

    /** Ticks so far. */
    public record Reading(Map<String, Long> ticks, long[] processors) {

        public Shares since(Reading before) {
            Map<String, Long> used = new LinkedHashMap<>();
            ticks.forEach((name, now) -> used.put(name, Math.max(0, now - before.ticks().getOrDefault(name, 0L))));
            long all = 0;
            for (int kind = 0; kind < ProcStat.KINDS; kind++) {
                all += processors[kind] - before.processors()[kind];
            }
            return Shares.of(used, processors[ProcStat.IDLE] - before.processors()[ProcStat.IDLE],
                    processors[ProcStat.WAITING_FOR_DISK] - before.processors()[ProcStat.WAITING_FOR_DISK], all);
        }
    }
}
