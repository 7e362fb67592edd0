package so.onekey.returns.chassis.watch;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.UnitOfWork;

import java.util.Map;

/** Stores the trace with each event, and takes it up again when a processor handles the event. */
class TraceInEvents implements CorrelationDataProvider, MessageHandlerInterceptor<EventMessage<?>> {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return LogContext.traceparent().<Map<String, ?>>map(trace -> Map.of(LogContext.TRACEPARENT, trace)).orElse(Map.of());
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        EventMessage<?> event = work.getMessage();
        String about = event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : null;
        Object trace = event.getMetaData().get(LogContext.TRACEPARENT);
        try (var context = LogContext.of(about, trace == null ? null : trace.toString())) {
            return chain.proceed();
        }
    }
}
