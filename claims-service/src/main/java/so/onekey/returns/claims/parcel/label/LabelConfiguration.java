package so.onekey.returns.claims.parcel.label;

import com.github.kagkarlsson.scheduler.task.Task;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.outside.OutsideTasks;

@Configuration
class LabelConfiguration {

    @Bean
    Task<String> carrierLabel(OutsideTasks tasks, LabelCall call) {
        return tasks.of(call);
    }

    @Bean
    ConfigurerModule labelOrdersInTheTransactionOfTheEvent() {
        return configurer -> configurer
                .eventProcessing(processing -> processing.registerSubscribingEventProcessor(LabelOrders.PROCESSOR));
    }
}
