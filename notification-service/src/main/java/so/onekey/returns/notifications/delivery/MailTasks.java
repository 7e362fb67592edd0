package so.onekey.returns.notifications.delivery;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.outside.OutsideTasks;

@Configuration(proxyBeanMethods = false)
class MailTasks {

    @Bean
    Task<String> mails(OutsideTasks tasks, MailCall call) {
        return tasks.of(call);
    }

    @Bean
    Task<String> mailsToFinance(OutsideTasks tasks, FinanceMailCall call) {
        return tasks.of(call);
    }
}
