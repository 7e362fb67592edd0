package so.onekey.returns.events.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.type.MapType;
import tools.jackson.databind.util.StdConverter;
import tools.jackson.datatype.jodamoney.AmountRepresentation;
import tools.jackson.datatype.jodamoney.JodaMoneyModule;

/** Jackson as it is needed for messages: bounded, without coercion, with lists that can't be changed. */
final class StrictMapper {
    private static final int MAX_DEPTH = 32;

    private StrictMapper() {}

    static JsonMapper create() {
        var bounds = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxStringLength(CloudEventCodec.MAX_BYTES)
                .maxNameLength(200)
                .maxNumberLength(100)
                .build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
                .addModule(new JodaMoneyModule().withAmountRepresentation(AmountRepresentation.DECIMAL_STRING))
                .addModule(new SimpleModule("messages").addDeserializer(Instant.class, new InstantReader())
                        .addDeserializer(Money.class, new MoneyReader())
                        .addDeserializer(String.class, new TextReader())
                        .addDeserializer(int.class, new UnitsReader())
                        .setDeserializerModifier(new Strictness()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfigDefaults(coercion -> {
                    for (var shape : CoercionInputShape.values()) {
                        coercion.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static final class Strictness extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type, BeanDescription.Supplier bean,
                ValueDeserializer<?> reader) {
            return new EnumReader((Class<? extends Enum<?>>) type.getRawClass());
        }

        @Override
        public ValueDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
                BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
            return new StdConvertingDeserializer<>(new Freezing(), type, reader);
        }

        @Override
        public ValueDeserializer<?> modifyMapDeserializer(DeserializationConfig config, MapType type, BeanDescription.Supplier bean,
                ValueDeserializer<?> reader) {
            return new StdConvertingDeserializer<>(new Freezing(), type, reader);
        }
    }

    /** Keeps null elements, other than {@code List.copyOf}: the contract refuses them, and names their place. */
    private static final class Freezing extends StdConverter<Object, Object> {

        @Override
        public Object convert(Object read) {
            return read instanceof List<?> list ? Collections.unmodifiableList(list) : Collections.unmodifiableMap((Map<?, ?>) read);
        }
    }
}
