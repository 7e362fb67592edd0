package so.onekey.returns.chassis.outside;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonDbSchedulerAutoConfiguration",
        afterName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration")
class OutsideConfiguration {

    @Bean
    OutsideTasks outsideTasks(JsonMapper json) {
        return new OutsideTasks(json);
    }

    @Bean
    OutsideCalls outsideCalls(Scheduler scheduler, JsonMapper json) {
        return new OutsideCalls(scheduler, json);
    }

    /** In the place of Axon's own task, which would wait five minutes after each failure. */
    @Bean
    @Qualifier("deadlineDetailsTask")
    Task<DbSchedulerBinaryDeadlineDetails> deadlines(ApplicationContext context) {
        var axons = DbSchedulerDeadlineManager.binaryTask(() -> context.getBean(DbSchedulerDeadlineManager.class));
        return Tasks.oneTime(axons.getName(), DbSchedulerBinaryDeadlineDetails.class).onFailure(OutsideTasks.patiently())
                .execute(axons::execute);
    }
}
