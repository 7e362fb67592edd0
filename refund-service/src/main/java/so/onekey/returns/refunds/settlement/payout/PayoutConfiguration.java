package so.onekey.returns.refunds.settlement.payout;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PayoutLinkSettings.class)
class PayoutConfiguration {

    @Bean
    Task<Void> payoutDetailsCleaning(PayoutStore store) {
        return Tasks.recurring("payout-details-cleaning", FixedDelay.ofHours(1)).execute((instance, context) -> store.removeUnneeded());
    }
}
