package so.onekey.returns.benchmarks.path;

import java.util.Arrays;

/** Of many durations, in milliseconds. */
public record Percentiles(double median, double p99, double p999, double most) {

    /** In nanoseconds. */
    public static Percentiles of(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), at(sorted, 1));
    }

    /** The smallest value that so large a share is not above. */
    private static double at(long[] sorted, double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
