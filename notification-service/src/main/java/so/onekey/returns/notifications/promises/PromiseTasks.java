package so.onekey.returns.notifications.promises;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.calendar.CalendarSettings;

import java.time.Clock;
import java.time.Duration;

@Configuration(proxyBeanMethods = false)
class PromiseTasks {
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    /**
     * Looked up late, as it orders calls from the scheduler that this task is made for. After a failure it is tried again soon: by itself the
     * scheduler would wait for the next day.
     */
    @Bean
    Task<Void> dailyMorningList(ObjectProvider<MorningList> list, FinanceSettings settings, CalendarSettings calendar, Clock clock) {
        return Tasks.recurring("finance-morning-list", new Daily(calendar.zone(), settings.morningListTime()))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(A_MOMENT))
                .execute((instance, context) -> list.getObject().write(clock.instant()));
    }
}
