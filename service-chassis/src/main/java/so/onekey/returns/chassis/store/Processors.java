package so.onekey.returns.chassis.store;

import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** How every processor reads the store: in order, again and again until it succeeds, never past an error. */
public final class Processors implements ConfigurerModule {
    /**
     * A thread that reads nothing and only hands out segments. Axon 4.13 would let it read the last one, and lose it for good when the processor is
     * stopped just then: that segment would not be read any more until the service is started again.
     */
    static final int SPARE_THREAD = 1;
    private static final long LONGEST_WAIT_FOR_NEWS_MS = 500;
    private final ReadingSettings settings;

    Processors(ReadingSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> {
            processing.registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance());
            switch (settings.processor()) {
                case TRACKING -> track(processing);
                case POOLED -> pool(processing);
            }
        });
    }

    private void track(EventProcessingConfigurer processing) {
        processing.usingTrackingEventProcessors().registerTrackingEventProcessorConfiguration(axon -> tracking(settings.batchSize()));
    }

    private TrackingEventProcessorConfiguration tracking(int batchSize) {
        return TrackingEventProcessorConfiguration.forParallelProcessing(settings.threads() + SPARE_THREAD).andBatchSize(batchSize)
                .andEventAvailabilityTimeout(LONGEST_WAIT_FOR_NEWS_MS, TimeUnit.MILLISECONDS);
    }

    /** This one handles each event in a transaction of its own, and reads as all others do. */
    public ConfigurerModule oneEventAtATime(String processor) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerTrackingEventProcessorConfiguration(processor, axon -> tracking(1))
                .registerPooledStreamingEventProcessorConfiguration(processor, (axon, pooled) -> pooled.batchSize(1)));
    }

    private void pool(EventProcessingConfigurer processing) {
        processing.usingPooledStreamingEventProcessors((axon, builder) -> builder.batchSize(settings.batchSize())
                .coordinatorExecutor(name -> new ShortPauses(name, settings.pooledPause().toMillis()))
                .workerExecutor(
                        name -> Executors.newScheduledThreadPool(settings.threads(), new AxonThreadFactory("Workers[" + name + "]")))
                .enableCoordinatorClaimExtension());
    }
}
