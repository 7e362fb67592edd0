package so.onekey.returns.notifications.promises;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import so.onekey.returns.chassis.calendar.CalendarSettings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseTasksTest {

    @Test
    void a_list_that_could_not_be_written_is_tried_again_soon_and_not_the_next_day() {
        var list = new PromiseTasks().dailyMorningList(new StaticListableBeanFactory().getBeanProvider(MorningList.class),
                new FinanceSettings("finance@example.com", 20, "08:30"),
                new CalendarSettings(ZoneId.of("Asia/Hong_Kong"), "HONG_KONG", Set.of(), null), Clock.systemUTC());

        assertThat(list.getFailureHandler()).isInstanceOf(FailureHandler.OnFailureRetryLater.class);
    }
}
