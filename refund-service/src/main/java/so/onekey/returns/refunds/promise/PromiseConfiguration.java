package so.onekey.returns.refunds.promise;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.store.Processors;

@Configuration(proxyBeanMethods = false)
class PromiseConfiguration {

    /** A promise that meets another one at the same payment starts its step again: so a step must not carry others with it. */
    @Bean
    ConfigurerModule oneStepAtATime(Processors processors) {
        return processors.oneEventAtATime(RefundPromise.PROCESSOR);
    }
}
