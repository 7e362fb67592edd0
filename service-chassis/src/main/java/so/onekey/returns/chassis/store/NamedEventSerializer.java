package so.onekey.returns.chassis.store;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;

import java.util.List;

/** Stores events as plain JSON under their logical name and revision. */
final class NamedEventSerializer extends Jackson3Serializer {
    private final EventNames names;

    NamedEventSerializer(EventNames names, List<JacksonModule> modules) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.addModules(modules).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return names.nameOf(type).<SerializedType>map(name -> new SimpleSerializedType(name.value(), name.revision()))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.typeOf(type.getName()).<String>map(Class::getName).orElseGet(() -> super.resolveClassName(type));
    }
}
