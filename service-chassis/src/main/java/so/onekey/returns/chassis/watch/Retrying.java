package so.onekey.returns.chassis.watch;

import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Whether a processor waits and tries again. A tracking processor itself admits to an error only when it has given up. */
final class Retrying {

    private Retrying() {}

    static boolean is(EventProcessor processor) {
        return processor.isError() || processor instanceof StreamingEventProcessor streaming
                && streaming.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }
}
