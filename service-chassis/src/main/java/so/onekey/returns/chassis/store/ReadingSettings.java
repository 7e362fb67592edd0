package so.onekey.returns.chassis.store;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/**
 * How processors read the store. Why by these values, and what of it has not been measured yet, says docs/decisions/0017.
 *
 * @param processor which of Axon's processors reads; one without a measured reason stays as it is
 * @param batchSize events that are handled in one transaction at most, 1 to 1,000
 * @param rows that are read from the table with one question, 50 to 5,000; also of an aggregate
 * @param threads that read for each processor, 1 to 16: on all instances together as many as it has segments, that is rows in
 *        processor_token
 * @param fetchDelay how often an instance asks for what others have stored, 1 ms to 1 s; its own events it knows at once
 * @param pooledPause the longest pause that the coordinator of a pooled processor makes when there is nothing to read or no room, 1 to 500 ms
 */
@Validated
@ConfigurationProperties("chassis.reading")
record ReadingSettings(@DefaultValue("tracking") Kind processor, @DefaultValue("500") @Min(1) @Max(1000) int batchSize,
        @DefaultValue("100") @Min(50) @Max(5000) int rows,
        @DefaultValue("2") @Min(1) @Max(16) int threads, @DefaultValue("20ms") Duration fetchDelay,
        @DefaultValue("500ms") Duration pooledPause) {

    ReadingSettings {
        demand("fetch-delay", fetchDelay, 1000, "20ms");
        demand("pooled-pause", pooledPause, 500, "5ms");
    }

    private static void demand(String name, Duration value, long most, String good) {
        if (value.toMillis() < 1 || value.toMillis() > most) {
            throw new IllegalArgumentException(
                    "chassis.reading." + name + " must be from 1ms to " + most + "ms, for example " + good + "; it is " + value);
        }
    }

    /** A thread for each segment that reads by itself, or one that reads for all and hands out to a pool. */
    enum Kind {
        TRACKING,
        POOLED
    }
}
