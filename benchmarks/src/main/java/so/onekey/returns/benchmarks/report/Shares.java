package so.onekey.returns.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who used which share of all processors' time.
 *
 * @param of by name, together 1; empty where the operating system does not tell
 */
public record Shares(Map<String, Double> of) {

    /** @param ticks by name, what is left of {@code all} being somebody else's */
    static Shares of(Map<String, Long> ticks, long idle, long waitingForDisk, long all) {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (all > 0) {
            long known = idle + waitingForDisk;
            for (var each : ticks.entrySet()) {
                shares.put(each.getKey(), (double) each.getValue() / all);
                known += each.getValue();
            }
            // Ticks of processes and of processors are counted apart and may differ by some.
            shares.put("others", Math.max(0, all - known) / (double) all);
            shares.put("waiting for the disk", (double) waitingForDisk / all);
            shares.put("idle", (double) idle / all);
        }
        return new Shares(shares);
    }

    Map<String, Double> rounded() {
        Map<String, Double> rounded = new LinkedHashMap<>();
        of.forEach((name, share) -> rounded.put(name, Numbers.rounded(share)));
        return rounded;
    }
}
