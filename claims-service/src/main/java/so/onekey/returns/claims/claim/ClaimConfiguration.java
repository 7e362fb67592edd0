package so.onekey.returns.claims.claim;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.store.EventFamily;

@Configuration
class ClaimConfiguration {

    @Bean
    EventFamily claimEvents() {
        return EventFamily.of(ClaimEvent.class);
    }
}
