package so.onekey.returns.chassis.deadlines;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;

/** Instances that still run while newer ones start set deadlines as tasks of db-scheduler: what is due of those becomes a row like any other. */
final class OldInstances {
    /** As Axon stores it. */
    private static final String TASK = "AxonDeadline";
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private OldInstances() {}

    static Task<DbSchedulerBinaryDeadlineDetails> deadlines(DeadlineTable table) {
        return Tasks.oneTime(TASK, DbSchedulerBinaryDeadlineDetails.class).onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((task, context) -> table.insert(
                        deadline(task.getId(), context.getExecution().getExecutionTime(), task.getData())));
    }

    private static Deadline deadline(String id, Instant due, DbSchedulerBinaryDeadlineDetails details) {
        return new Deadline(id, details.getD(), due, details.getS(), details.getSc(), details.getP(), details.getPc(), details.getR(),
                details.getM());
    }
}
