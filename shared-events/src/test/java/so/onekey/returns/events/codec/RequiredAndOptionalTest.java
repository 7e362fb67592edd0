package so.onekey.returns.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import so.onekey.returns.events.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out, one at a time, every field of every type, however deep. */
class RequiredAndOptionalTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private record Field(String path, ObjectNode owner, String name, boolean optional) {}

    static Stream<Message> messages() {
        return Messages.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_required_field_is_missed_by_name_and_an_optional_one_is_not(Message message) {
        var type = CloudEventCodec.typeOf(message);
        var whole = PLAIN.readTree(Wire.json(message));
        var fields = new ArrayList<Field>();
        collect("", (ObjectNode) whole, message.getClass(), fields);

        assertThat(fields).isNotEmpty();
        for (var field : fields) {
            for (var nothing : new JsonNode[]{null, PLAIN.nullNode()}) {
                var value = field.owner().get(field.name());
                put(field, nothing);
                var wire = Wire.binary(type, whole.toString());
                if (field.optional() && !needed(message, field)) {
                    assertThat(Wire.CODEC.read(wire).data()).as(field.path()).isNotEqualTo(message);
                } else {
                    assertThatThrownBy(() -> Wire.CODEC.read(wire)).isInstanceOf(UnreadableMessage.class)
                            .hasMessageStartingWith(field.path() + ": is required");
                }
                field.owner().set(field.name(), value);
            }
        }
    }

    /** Optional by itself, but not beside what these fixtures have beside it. */
    private static boolean needed(Message message, Field field) {
        return field.name().equals("shipmentId") || field.name().equals("resolution") && Wire.json(message).contains("\"APPROVED\"");
    }

    private static void put(Field field, @Nullable JsonNode nothing) {
        if (nothing == null) {
            field.owner().remove(field.name());
        } else {
            field.owner().set(field.name(), nothing);
        }
    }

    private static void collect(String path, ObjectNode json, Class<?> type, List<Field> fields) {
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var value = json.path(name);
            assertThat(value.isMissingNode()).as("the fixture of " + type.getSimpleName() + " lacks " + name)
                    .isEqualTo(name.equals("resolution") && !json.path("outcome").asString().equals("APPROVED"));
            if (value.isMissingNode()) {
                continue;
            }
            fields.add(new Field(path + name, json, name, component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
            if (component.getType() == Money.class) {
                fields.add(new Field(path + name + ".amount", (ObjectNode) value, "amount", false));
                fields.add(new Field(path + name + ".currency", (ObjectNode) value, "currency", false));
            } else if (component.getType().isRecord()) {
                collect(path + name + ".", (ObjectNode) value, component.getType(), fields);
            } else if (element(component) instanceof Class<?> element && element.isRecord()) {
                for (int i = 0; i < value.size(); i++) {
                    collect(path + name + "[" + i + "].", (ObjectNode) value.get(i), element, fields);
                }
            }
        }
    }

    private static Object element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : component.getType();
    }
}
