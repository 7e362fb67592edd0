package so.onekey.returns.refunds.reconciliation;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.calendar.CalendarSettings;
import so.onekey.returns.chassis.outside.OutsideTasks;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconciliationSettings.class)
class ReconciliationConfiguration {
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    @Bean
    Task<String> reconciliation(OutsideTasks tasks, ReconciliationCall call) {
        return tasks.of(call);
    }

    /**
     * Looked up late, as it orders calls from the scheduler that this task is made for. After a failure it is tried again soon: by itself the
     * scheduler would wait for the next day.
     */
    @Bean
    Task<Void> dailyReconciliation(ObjectProvider<Reconciliations> reconciliations, ReconciliationSettings settings,
            CalendarSettings calendar) {
        return Tasks.recurring("daily-reconciliation", new Daily(calendar.zone(), settings.at()))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(A_MOMENT))
                .execute((instance, context) -> reconciliations.getObject().daily());
    }
}
