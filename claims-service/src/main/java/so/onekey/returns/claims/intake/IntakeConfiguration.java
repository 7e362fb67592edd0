package so.onekey.returns.claims.intake;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration
class IntakeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ConfigurerModule reservationsInTheTransactionOfTheEvent() {
        return configurer -> configurer
                .eventProcessing(processing -> processing.registerSubscribingEventProcessor(ReservationKeeper.PROCESSOR));
    }
}
