package so.onekey.returns.chassis.watch;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What every log line of a piece of work carries: the key it is about and its trace. The trace is W3C's {@code traceparent}; it travels in
 * events' metadata, in messages and in calls, so that one id finds a whole journey in all logs.
 */
public final class LogContext implements AutoCloseable {
    private static final String KEY = "key";
    private static final String TRACE_ID = "traceId";
    static final String TRACEPARENT = "traceparent";
    private static final Pattern W3C = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable String outerKey = MDC.get(KEY);
    private final @Nullable String outerTraceId = MDC.get(TRACE_ID);
    private final @Nullable String outerTraceparent = MDC.get(TRACEPARENT);

    private LogContext() {}

    /**
     * Opens a context until it is closed.
     *
     * @param traceparent the caller's, a new one is begun if it is absent or malformed
     */
    public static LogContext of(@Nullable String key, @Nullable String traceparent) {
        var context = new LogContext();
        String trace = Optional.ofNullable(traceparent).filter(text -> W3C.matcher(text).matches()).orElseGet(LogContext::newTrace);
        put(KEY, key);
        put(TRACEPARENT, trace);
        put(TRACE_ID, trace.substring(3, 35));
        return context;
    }

    /** The trace of the work at hand, if it has one. */
    public static Optional<String> traceparent() {
        return Optional.ofNullable(MDC.get(TRACEPARENT));
    }

    private static String newTrace() {
        byte[] ids = new byte[24];
        RANDOM.nextBytes(ids);
        String hex = HexFormat.of().formatHex(ids);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }

    @Override
    public void close() {
        put(KEY, outerKey);
        put(TRACE_ID, outerTraceId);
        put(TRACEPARENT, outerTraceparent);
    }

    private static void put(String name, @Nullable String value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }
}
