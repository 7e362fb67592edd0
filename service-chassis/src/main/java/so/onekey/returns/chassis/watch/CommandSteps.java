package so.onekey.returns.chassis.watch;

import io.opentelemetry.api.trace.SpanKind;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Each command is a step, and each event and deadline is stored with the step that it comes from. */
class CommandSteps implements CorrelationDataProvider, MessageHandlerInterceptor<CommandMessage<?>> {
    private static final ClassValue<Optional<Method>> TARGET = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> command) {
            var target = Arrays.stream(command.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class) && method.getParameterCount() == 0)
                    .findFirst();
            target.ifPresent(ReflectionUtils::makeAccessible);
            return target;
        }
    };
    private final Traces traces;

    CommandSteps(Traces traces) {
        this.traces = traces;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return Traces.traceparent().<Map<String, ?>>map(trace -> Map.of(Traces.TRACEPARENT, trace)).orElse(Map.of());
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        Object command = work.getMessage().getPayload();
        return traces.take(new Step(command.getClass().getSimpleName(), SpanKind.INTERNAL, targetOf(command), null), chain::proceed);
    }

    private static @Nullable String targetOf(Object command) {
        return TARGET.get(command.getClass()).map(target -> ReflectionUtils.invokeMethod(target, command)).map(Object::toString)
                .orElse(null);
    }
}
