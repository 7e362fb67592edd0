package so.onekey.returns.chassis.watch;

import io.opentelemetry.api.trace.SpanKind;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Each event that a processor or a saga handles, and each deadline, is a step after the one that stored it. A replay is none. */
class EventSteps implements MessageHandlerInterceptor<EventMessage<?>> {
    private final Traces traces;
    private final @Nullable String processor;

    /** @param processor null for one whose events are no steps */
    EventSteps(Traces traces, @Nullable String processor) {
        this.traces = traces;
        this.processor = processor;
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain) throws Exception {
        EventMessage<?> event = work.getMessage();
        String about = event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : null;
        String cause = event.getMetaData().get(Traces.TRACEPARENT) instanceof String stored ? stored : null;
        return processor == null || ReplayToken.isReplay(event)
                ? traces.again(about, cause, chain::proceed)
                : traces.take(new Step(nameOf(event), SpanKind.INTERNAL, about, cause), chain::proceed);
    }

    private String nameOf(EventMessage<?> event) {
        return switch (event) {
            case DeadlineMessage<?> deadline -> "deadline " + deadline.getDeadlineName();
            case DomainEventMessage<?> domain when domain.getType() != null ->
                domain.getType() + "." + domain.getPayloadType().getSimpleName() + " handled by " + processor;
            default -> event.getPayloadType().getSimpleName() + " handled by " + processor;
        };
    }
}
