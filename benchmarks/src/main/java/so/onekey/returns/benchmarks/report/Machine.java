package so.onekey.returns.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what was measured, and when. */
public record Machine(int processors, long memoryMb, String jdk, String postgres, Instant at) {

    /** @param postgres as {@code show server_version} says it */
    public static Machine here(String postgres) {
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / 1024 / 1024
                : 0;
        return new Machine(Runtime.getRuntime().availableProcessors(), memory, Runtime.version().toString(), postgres,
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("processors", processors);
        facts.put("memoryMb", memoryMb);
        facts.put("jdk", jdk);
        facts.put("postgres", postgres);
        facts.put("at", at.toString());
        return facts;
    }
}
