package so.onekey.returns.chassis.processors;

import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

import java.util.List;
import java.util.Optional;

/**
 * The processors of this instance that only rebuild what is read: each of their handlers says by a {@link ResetHandler} how it starts over.
 * All others, and with them the publisher, sagas and everything that runs within a command, may act on the outside and are never replayed.
 */
final class ReadModels {
    private final Configuration axon;

    ReadModels(Configuration axon) {
        this.axon = axon;
    }

    List<StreamingEventProcessor> all() {
        return axon.eventProcessingConfiguration().eventProcessors().values().stream().filter(ReadModels::isReadModel)
                .map(StreamingEventProcessor.class::cast).toList();
    }

    Optional<StreamingEventProcessor> find(String name) {
        return all().stream().filter(model -> model.getName().equals(name)).findFirst();
    }

    static boolean isReadModel(EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming && streaming.supportsReset()
                && processor instanceof AbstractEventProcessor known && startsOver(known.eventHandlerInvoker());
    }

    private static boolean startsOver(EventHandlerInvoker invoker) {
        return switch (invoker) {
            case MultiEventHandlerInvoker several -> several.delegates().stream().allMatch(ReadModels::startsOver);
            case SimpleEventHandlerInvoker simple ->
                simple.eventHandlers().stream().allMatch(handler -> hasResetHandler(ClassUtils.getUserClass(handler.getTargetType())));
            default -> false;
        };
    }

    private static boolean hasResetHandler(Class<?> type) {
        return !MethodIntrospector.selectMethods(type,
                (MethodIntrospector.MetadataLookup<Boolean>) method -> AnnotatedElementUtils.hasAnnotation(method, ResetHandler.class)
                        ? Boolean.TRUE
                        : null)
                .isEmpty();
    }
}
