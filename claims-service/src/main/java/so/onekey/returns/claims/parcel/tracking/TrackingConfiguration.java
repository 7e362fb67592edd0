package so.onekey.returns.claims.parcel.tracking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.claims.parcel.carrier.CarrierSettings;

@Configuration
class TrackingConfiguration {
    private static final Logger log = LoggerFactory.getLogger(TrackingConfiguration.class);

    /** At any time on one instance only; after a failure it comes again at its usual time, for ever. */
    @Bean
    Task<Void> carrierScans(ScanReading reading, CarrierSettings settings) {
        return Tasks.recurring("carrier-scans", FixedDelay.of(settings.scanInterval())).execute((instance, context) -> {
            try {
                reading.read();
            } catch (RuntimeException failure) {
                log.warn("The carrier's scans could not be read and are read again: {}", failure.toString());
                throw failure;
            }
        });
    }
}
