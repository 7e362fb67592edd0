package so.onekey.returns.chassis.outside;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import so.onekey.returns.chassis.watch.Traces;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(afterName = "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration")
class OutsideConfiguration {

    @Bean
    OutsideTasks outsideTasks(JsonMapper json, Traces traces) {
        return new OutsideTasks(json, traces);
    }

    @Bean
    OutsideCalls outsideCalls(Scheduler scheduler, JsonMapper json) {
        return new OutsideCalls(scheduler, json);
    }
}
