package so.onekey.returns.benchmarks.processors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A way to read the store, as {@code chassis.reading} says it.
 *
 * @param segments and as many threads for each processor
 * @param rows that are read with one question
 * @param fetchDelay in milliseconds
 * @param pooledPause in milliseconds; a tracking processor knows none
 */
public record Arrangement(String processor, int segments, int batch, int rows, int fetchDelay, int pooledPause) {

    private static final Arrangement TRACKING = new Arrangement("tracking", 2, 200, 100, 20, 500);
    private static final Arrangement POOLED = new Arrangement("pooled", 2, 200, 100, 20, 500);
    private static final int SHORT_PAUSE = 5;

    /** One thing is changed at a time. */
    static List<Arrangement> all() {
        List<Arrangement> all = new ArrayList<>();
        for (Arrangement base : List.of(TRACKING, POOLED.withPause(SHORT_PAUSE))) {
            all.add(base);
            List.of(1, 4).forEach(segments -> all.add(base.withSegments(segments)));
            List.of(1, 10, 100, 500).forEach(batch -> all.add(base.withBatch(batch)));
            List.of(500, 2000).forEach(rows -> all.add(base.withRows(rows)));
            List.of(5, 100).forEach(delay -> all.add(base.withFetchDelay(delay)));
        }
        all.add(POOLED);
        return all;
    }

    private Arrangement withSegments(int other) {
        return new Arrangement(processor, other, batch, rows, fetchDelay, pooledPause);
    }

    private Arrangement withBatch(int other) {
        return new Arrangement(processor, segments, other, rows, fetchDelay, pooledPause);
    }

    private Arrangement withRows(int other) {
        return new Arrangement(processor, segments, batch, other, fetchDelay, pooledPause);
    }

    private Arrangement withFetchDelay(int other) {
        return new Arrangement(processor, segments, batch, rows, other, pooledPause);
    }

    private Arrangement withPause(int other) {
        return new Arrangement(processor, segments, batch, rows, fetchDelay, other);
    }

    /** As environment variables of the service. */
    Map<String, String> settings() {
        return Map.of("CHASSIS_READING_PROCESSOR", processor, "CHASSIS_READING_THREADS", "" + segments, "CHASSIS_READING_BATCHSIZE",
                "" + batch, "CHASSIS_READING_ROWS", "" + rows, "CHASSIS_READING_FETCHDELAY", fetchDelay + "ms",
                "CHASSIS_READING_POOLEDPAUSE", pooledPause + "ms");
    }

    String inWords() {
        String pause = processor.equals("pooled") ? ", pause " + pooledPause + " ms" : "";
        return processor + ", " + segments + (segments == 1 ? " segment" : " segments") + ", batch " + batch + ", " + rows + " rows, fetch "
                + fetchDelay + " ms" + pause;
    }
}
