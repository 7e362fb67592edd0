package so.onekey.returns.events.codec;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.StorefrontMessage;

/** The type of every record in the sealed families, and back. */
final class MessageTypes {
    private static final ClassValue<SortedMap<String, Class<? extends Message>>> TYPES = new ClassValue<>() {
        @Override
        protected SortedMap<String, Class<? extends Message>> computeValue(Class<?> family) {
            var types = new TreeMap<String, Class<? extends Message>>();
            records(family.asSubclass(Message.class)).forEach(message -> types.put(typeOf(message), message));
            return Collections.unmodifiableSortedMap(types);
        }
    };

    private MessageTypes() {}

    static String typeOf(Class<? extends Message> message) {
        var owner = StorefrontMessage.class.isAssignableFrom(message) ? "so.onekey.storefront." : "so.onekey.returns.";
        return owner + message.getSimpleName();
    }

    /** The types of a family and its records; all types for {@code Message.class}. */
    static SortedMap<String, Class<? extends Message>> in(Class<? extends Message> family) {
        return TYPES.get(family);
    }

    private static Stream<Class<? extends Message>> records(Class<? extends Message> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses()).flatMap(member -> records(member.asSubclass(Message.class)));
    }
}
