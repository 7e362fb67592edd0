package so.onekey.returns.chassis.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every stored event's name and type, both ways. */
final class EventNames {
    private final Map<String, Class<?>> typesByName = new HashMap<>();
    private final Map<Class<?>, EventName> namesByType = new HashMap<>();

    /** @throws IllegalStateException if an event has no {@link EventName} or two events share one */
    EventNames(List<EventFamily> families) {
        families.stream().flatMap(family -> family.events().stream()).forEach(this::register);
    }

    private void register(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException(type.getName() + " has no @EventName: give it the name under which it is stored for ever");
        }
        Class<?> other = typesByName.putIfAbsent(name.value(), type);
        if (other != null) {
            throw new IllegalStateException(
                    "The event name " + name.value() + " is used by " + other.getName() + " and by " + type.getName());
        }
        namesByType.put(type, name);
    }

    Optional<EventName> nameOf(Class<?> type) {
        return Optional.ofNullable(namesByType.get(type));
    }

    Optional<Class<?>> typeOf(String name) {
        return Optional.ofNullable(typesByName.get(name));
    }
}
