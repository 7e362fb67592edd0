package so.onekey.returns.benchmarks.deadlines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What came out. */
public record Figures(Map<String, Object> all) {

    static Figures of(Plan plan, Instant end, Lateness late, Told told, Watch.Lags lags, double limit) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("deadlines", plan.count());
        all.put("within seconds", plan.spread().toSeconds());
        all.put("others fired before, as warm-up", plan.warmUp());
        all.put("an instance killed half way", plan.kill());
        all.put("RefundOverdue events", late.fired());
        all.put("refunds with one", late.refunds());
        all.put("late, least, ms", Math.round(late.least()));
        all.put("late, median, ms", Math.round(late.median()));
        all.put("late, 99th percentile, ms", Math.round(late.p99()));
        all.put("late, most, ms", Math.round(late.most()));
        all.put("last stored after the end, ms", Math.round(late.lastAfterEnd()));
        all.put("messages on Kafka", told.messages());
        all.put("messages told twice", told.repeated());
        all.put("last message after the end, ms", Duration.between(end, told.last()).toMillis());
        lags.mostUnread().forEach((processor, unread) -> all.put("most unread by " + processor, unread));
        all.put("all read after the end, ms", lags.allReadAfterEnd().toMillis());
        double rate = late.fired() / (plan.spread().toMillis() / 1000.0 + Math.max(0, late.lastAfterEnd()) / 1000);
        all.put("fired per second", Math.round(rate));
        all.put("least possible with a transaction each, per second", Math.round(limit));
        all.put("ratio", Math.round(100 * rate / limit) / 100.0);
        all.put("processors", Runtime.getRuntime().availableProcessors());
        return new Figures(all);
    }

    /** Whether each refund has its one event. */
    public boolean isExact() {
        return all.get("RefundOverdue events").equals(all.get("refunds with one"))
                && ((Number) all.get("refunds with one")).longValue() == ((Number) all.get("deadlines")).longValue();
    }

    void print(Consumer<String> line) {
        line.accept("");
        all.forEach((name, value) -> line.accept("%-52s %12s".formatted(name, value)));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(all) + "\n");
    }
}
