package so.onekey.returns.claims.settlement;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SettlementConfiguration {

    @Bean
    ConfigurerModule approvedRefundsInTheTransactionOfTheEvent() {
        return configurer -> configurer
                .eventProcessing(processing -> processing.registerSubscribingEventProcessor(ApprovedRefunds.PROCESSOR));
    }
}
