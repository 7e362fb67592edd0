package so.onekey.returns.claims.desk;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.claims.history.StoredClaims;

@Configuration
class DeskConfiguration {

    /** Events keep who sent the command that they follow from. */
    @Bean
    CorrelationDataProvider whoSentTheCommand() {
        return new SimpleCorrelationDataProvider(StoredClaims.BY);
    }
}
