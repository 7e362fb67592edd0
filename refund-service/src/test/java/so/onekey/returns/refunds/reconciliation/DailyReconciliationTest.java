package so.onekey.returns.refunds.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import so.onekey.returns.chassis.calendar.CalendarSettings;

class DailyReconciliationTest {

    @Test
    void a_comparison_that_could_not_be_ordered_is_tried_again_soon_and_not_the_next_day() {
        var daily = new ReconciliationConfiguration().dailyReconciliation(
                new StaticListableBeanFactory().getBeanProvider(Reconciliations.class), new ReconciliationSettings(LocalTime.of(3, 0), 35),
                new CalendarSettings(ZoneId.of("Asia/Hong_Kong"), "HONG_KONG", Set.of(), null));

        assertThat(daily.getFailureHandler()).isInstanceOf(FailureHandler.OnFailureRetryLater.class);
    }
}
