package so.onekey.returns.benchmarks.processors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A way to read the store, as {@code chassis.reading} says it.
 *
 * @param segments and as many threads for each processor
 * @param fetchDelay in milliseconds
 * @param pooledPause in milliseconds; a tracking processor knows none
 */
public record Arrangement(String processor, int segments, int batch, int fetchDelay, int pooledPause) {

    private static final Arrangement TRACKING = new Arrangement("tracking", 2, 200, 20, 500);
    private static final Arrangement POOLED = new Arrangement("pooled", 2, 200, 20, 500);
    private static final int SHORT_PAUSE = 5;

    /** One thing is changed at a time. */
    static List<Arrangement> all() {
        List<Arrangement> all = new ArrayList<>();
        for (Arrangement base : List.of(TRACKING, POOLED.withPause(SHORT_PAUSE))) {
            all.add(base);
            List.of(1, 4).forEach(segments -> all.add(base.withSegments(segments)));
            List.of(1, 10, 100, 500).forEach(batch -> all.add(base.withBatch(batch)));
            List.of(5, 100).forEach(delay -> all.add(base.withFetchDelay(delay)));
        }
        all.add(POOLED);
        return all;
    }

    private Arrangement withSegments(int other) {
        return new Arrangement(processor, other, batch, fetchDelay, pooledPause);
    }

    private Arrangement withBatch(int other) {
        return new Arrangement(processor, segments, other, fetchDelay, pooledPause);
    }

    private Arrangement withFetchDelay(int other) {
        return new Arrangement(processor, segments, batch, other, pooledPause);
    }

    private Arrangement withPause(int other) {
        return new Arrangement(processor, segments, batch, fetchDelay, other);
    }

    /** As environment variables of the service. */
    Map<String, String> settings() {
        return Map.of("CHASSIS_READING_PROCESSOR", processor, "CHASSIS_READING_THREADS", "" + segments, "CHASSIS_READING_BATCHSIZE",
                "" + batch, "CHASSIS_READING_FETCHDELAY", fetchDelay + "ms", "CHASSIS_READING_POOLEDPAUSE", pooledPause + "ms");
    }

    String inWords() {
        String pause = processor.equals("pooled") ? ", pause " + pooledPause + " ms" : "";
        return processor + ", " + segments + (segments == 1 ? " segment" : " segments") + ", batch " + batch + ", fetch " + fetchDelay
                + " ms"
                + pause;
    }
}
