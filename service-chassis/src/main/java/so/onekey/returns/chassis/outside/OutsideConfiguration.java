package so.onekey.returns.chassis.outside;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(afterName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration")
class OutsideConfiguration {

    @Bean
    OutsideTasks outsideTasks(JsonMapper json) {
        return new OutsideTasks(json);
    }

    @Bean
    OutsideCalls outsideCalls(Scheduler scheduler, JsonMapper json) {
        return new OutsideCalls(scheduler, json);
    }
}
