package so.onekey.returns.benchmarks.memory;

import java.time.Duration;

/**
 * What is measured.
 *
 * @param idle how long a service has done nothing when it is looked at
 * @param rate claims a second, in all services, on the same processors as everything else
 * @param approved of a hundred claims
 * @param starts of each service
 */
public record MemoryPlan(Duration idle, int rate, int approved, Duration load, int starts) {

    /** As {@code -Didle}, {@code -Drate}, {@code -Dapproved}, {@code -Dseconds} and {@code -Dstarts} say; times in seconds. */
    public static MemoryPlan ofProperties() {
        return new MemoryPlan(Duration.ofSeconds(Integer.getInteger("idle", 120)), Integer.getInteger("rate", 200),
                Integer.getInteger("approved", 20), Duration.ofSeconds(Integer.getInteger("seconds", 60)), Integer.getInteger("starts", 3));
    }
}
