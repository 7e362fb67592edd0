package so.onekey.returns.chassis.watch;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The key that a piece of work is about, in every log line of it; without one it is still about what the work around it is about. */
final class LogContext implements AutoCloseable {
    private static final String KEY = "key";
    private final @Nullable String outer = MDC.get(KEY);

    private LogContext() {}

    static LogContext about(@Nullable String key) {
        var context = new LogContext();
        if (key != null) {
            MDC.put(KEY, key);
        }
        return context;
    }

    @Override
    public void close() {
        if (outer == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, outer);
        }
    }
}
