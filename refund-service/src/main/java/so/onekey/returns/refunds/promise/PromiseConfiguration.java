package so.onekey.returns.refunds.promise;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.store.Processors;

@Configuration(proxyBeanMethods = false)
class PromiseConfiguration {
    private static final int SEGMENTS = 2;

    /** A promise that meets another one at the same payment starts its step again: so a step must not carry others with it. */
    @Bean
    ConfigurerModule oneStepAtATime() {
        return configurer -> configurer.eventProcessing(processing -> processing.registerTrackingEventProcessorConfiguration(
                RefundPromise.PROCESSOR,
                axon -> TrackingEventProcessorConfiguration.forParallelProcessing(SEGMENTS + Processors.SPARE_THREAD).andBatchSize(1))
                .registerPooledStreamingEventProcessorConfiguration(RefundPromise.PROCESSOR, (axon, pooled) -> pooled.batchSize(1)));
    }
}
