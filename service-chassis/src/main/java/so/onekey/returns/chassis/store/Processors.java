package so.onekey.returns.chassis.store;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;

/** How every processor reads the store: in order, again and again until it succeeds, never past an error. */
final class Processors implements ConfigurerModule {
    static final int SEGMENTS = 2;

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> processing.usingTrackingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessorConfiguration(
                        axon -> TrackingEventProcessorConfiguration.forParallelProcessing(SEGMENTS).andBatchSize(200)
                                .andEventAvailabilityTimeout(500, java.util.concurrent.TimeUnit.MILLISECONDS)));
    }
}
