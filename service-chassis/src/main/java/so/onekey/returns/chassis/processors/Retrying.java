package so.onekey.returns.chassis.processors;

import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.core.NestedExceptionUtils;

import java.util.stream.Stream;

/** Whether a processor waits and tries again. A tracking processor itself admits to an error only when it has given up. */
final class Retrying {

    private Retrying() {}

    static boolean is(EventProcessor processor) {
        return processor.isError() || failing(processor).findAny().isPresent();
    }

    /** The kind of the first error; its message could hold what belongs in no table. */
    static String why(EventProcessor processor) {
        return failing(processor).map(status -> NestedExceptionUtils.getMostSpecificCause(status.getError()).getClass().getSimpleName())
                .findFirst().orElse("stopped by an error");
    }

    private static Stream<EventTrackerStatus> failing(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                ? streaming.processingStatus().values().stream().filter(EventTrackerStatus::isErrorState)
                : Stream.empty();
    }
}
