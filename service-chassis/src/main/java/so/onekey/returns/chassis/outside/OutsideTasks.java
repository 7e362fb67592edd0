package so.onekey.returns.chassis.outside;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.opentelemetry.api.trace.SpanKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.onekey.returns.chassis.watch.Step;
import so.onekey.returns.chassis.watch.Traces;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

/** Makes a scheduled task of an outside call: kept in PostgreSQL, taken over from a dead node, tried until it succeeds. */
public class OutsideTasks {
    private static final Logger log = LoggerFactory.getLogger(OutsideTasks.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_THAT_IS_ASKED_FOR = Duration.ofHours(1);

    private final JsonMapper json;
    private final Traces traces;

    OutsideTasks(JsonMapper json, Traces traces) {
        this.json = json;
        this.traces = traces;
    }

    /** A service declares one such task as a bean for each of its calls. */
    public <T> Task<String> of(OutsideCall<T> call) {
        return Tasks.oneTime(call.name(), String.class).onFailure(patiently())
                .execute((instance, context) -> perform(call, instance.getId(), instance.getData()));
    }

    private <T> void perform(OutsideCall<T> call, String instance, String stored) {
        var order = json.readValue(stored, Order.class);
        traces.take(new Step(call.name() + " called", SpanKind.CLIENT, instance, order.traceparent()), () -> {
            try {
                call.perform(instance, json.treeToValue(order.data(), call.data()));
                return null;
            } catch (RuntimeException failure) {
                log.warn("The outside call {} {} did not succeed and comes again: {}", call.name(), instance, failure.toString());
                throw failure;
            }
        });
    }

    static <T> FailureHandler<T> patiently() {
        return (complete, operations) -> {
            var pause = pauseAfter(complete.getExecution().consecutiveFailures, complete.getCause().orElse(null));
            operations.reschedule(complete, complete.getTimeDone().plus(pause));
        };
    }

    static Duration pauseAfter(int failures, @Nullable Throwable cause) {
        Duration usual = shorter(FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 6)), LONGEST_PAUSE);
        Duration asked = cause instanceof ComeAgain again ? shorter(again.notBefore(), LONGEST_THAT_IS_ASKED_FOR) : Duration.ZERO;
        return usual.compareTo(asked) < 0 ? asked : usual;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
