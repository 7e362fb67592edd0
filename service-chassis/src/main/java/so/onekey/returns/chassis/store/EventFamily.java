package so.onekey.returns.chassis.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The events of one aggregate: a sealed interface and its records, each with an {@link EventName}. A service declares one bean per family;
 * what is in no family can't be stored.
 *
 * @param events the concrete event types
 */
public record EventFamily(List<Class<?>> events) {

    /**
     * @param sealedFamily a sealed interface whose permitted types are records or again sealed
     * @throws IllegalArgumentException if the type is not sealed
     */
    public static EventFamily of(Class<?> sealedFamily) {
        if (!sealedFamily.isSealed()) {
            throw new IllegalArgumentException(sealedFamily.getName() + " must be a sealed interface, so that no event can be forgotten");
        }
        List<Class<?>> events = new ArrayList<>();
        collect(sealedFamily, events);
        return new EventFamily(List.copyOf(events));
    }

    private static void collect(Class<?> type, List<Class<?>> events) {
        if (!type.isSealed()) {
            events.add(type);
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            collect(permitted, events);
        }
    }
}
