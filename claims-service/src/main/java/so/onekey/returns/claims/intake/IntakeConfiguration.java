package so.onekey.returns.claims.intake;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.chassis.web.IdempotencyKeys;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.util.Set;

@Configuration
class IntakeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A retry may be worded otherwise, and no words of a customer are kept for it. */
    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, JsonMapper json) {
        return new IdempotencyKeys(jdbc, json, Set.of("email", "description", "note", "question", "text"));
    }

    @Bean
    ConfigurerModule reservationsInTheTransactionOfTheEvent() {
        return configurer -> configurer
                .eventProcessing(processing -> processing.registerSubscribingEventProcessor(ReservationKeeper.PROCESSOR));
    }
}
