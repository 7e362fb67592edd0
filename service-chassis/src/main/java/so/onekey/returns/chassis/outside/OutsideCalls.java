package so.onekey.returns.chassis.outside;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import so.onekey.returns.chassis.watch.Traces;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/** Orders calls to the outside. */
public class OutsideCalls {
    private final SchedulerClient scheduler;
    private final JsonMapper json;

    OutsideCalls(SchedulerClient scheduler, JsonMapper json) {
        this.scheduler = scheduler;
        this.json = json;
    }

    /**
     * Orders a call as part of the running transaction: it is made if and only if the transaction commits. Ordering an instance again while
     * it is waiting changes nothing.
     *
     * @param call the {@link OutsideCall#name()}
     * @param instance what makes this call one of its kind
     */
    public void order(String call, String instance, Object data) {
        var order = new Order(Traces.traceparent().orElse(null), json.valueToTree(data));
        scheduler.scheduleIfNotExists(new TaskInstance<>(call, instance, json.writeValueAsString(order)), Instant.now());
    }
}
