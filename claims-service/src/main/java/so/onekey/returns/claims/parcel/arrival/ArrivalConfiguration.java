package so.onekey.returns.claims.parcel.arrival;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ArrivalConfiguration {

    @Bean
    ConfigurerModule parcelsHereInTheTransactionOfTheEvent() {
        return configurer -> configurer
                .eventProcessing(processing -> processing.registerSubscribingEventProcessor(ParcelsHere.PROCESSOR));
    }
}
