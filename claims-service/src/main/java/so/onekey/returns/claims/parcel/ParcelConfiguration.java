package so.onekey.returns.claims.parcel;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.store.EventFamily;

@Configuration
class ParcelConfiguration {

    @Bean
    EventFamily parcelEvents() {
        return EventFamily.of(ParcelEvent.class);
    }

    @Bean
    ConfigurerModule knownClaimsInTheTransactionOfTheEvent() {
        return configurer -> configurer
                .eventProcessing(processing -> processing.registerSubscribingEventProcessor(KnownClaims.PROCESSOR));
    }
}
