package so.onekey.returns.benchmarks.memory;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.ServiceProcess;

/**
 * What a service holds, in megabytes.
 *
 * @param resident of the process
 * @param mostResident since it was started
 * @param heap used, with what nobody needs any more
 * @param heapAfterCollection used by what is needed
 * @param outsideHeap classes, compiled code and the like, as the JVM counts it
 */
record Footprint(double resident, double mostResident, double heap, double heapAfterCollection, double outsideHeap) {

    private static final double KB_OF_MB = 1024;
    private static final double BYTES_OF_MB = 1024 * 1024;
    private static final long PATIENCE_SECONDS = 30;
    private static final Duration AN_HOUR = Duration.ofHours(1);

    static Footprint of(House house, ServiceProcess service) throws IOException, InterruptedException {
        String status = Files.readString(Path.of("/proc", Long.toString(service.pid()), "status"));
        double heap = metric(house, service, "heap");
        collect(service.pid());
        return new Footprint(kilobytes(status, "VmRSS:") / KB_OF_MB, kilobytes(status, "VmHWM:") / KB_OF_MB, heap,
                metric(house, service, "heap"), metric(house, service, "nonheap"));
    }

    static double kilobytes(String status, String name) {
        return status.lines().filter(line -> line.startsWith(name)).mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                .findFirst().orElseThrow(() -> new IllegalStateException("There is no " + name + " in " + status));
    }

    private static void collect(long process) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process), "GC.run")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!jcmd.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
            jcmd.destroyForcibly();
            throw new IllegalStateException("jcmd GC.run did not end well");
        }
    }

    private static double metric(House house, ServiceProcess service, String area) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.url().resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + house.tokens().of("benchmark", AN_HOUR, "metrics")).build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(service.name() + " shows no metrics: " + answer.statusCode());
            }
            return used(answer.body(), area) / BYTES_OF_MB;
        }
    }

    /** The sum over all pools of an area, in bytes. */
    static double used(String metrics, String area) {
        return metrics.lines().filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"" + area + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }
}
