package so.onekey.returns.notifications;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.notifications.contacts.Contact;
import so.onekey.returns.notifications.contacts.ErasureEvent;
import so.onekey.returns.notifications.notification.NotificationEvent;
import so.onekey.returns.notifications.promises.FinanceMail;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Walks every event and lists what is not known to be free of personal data: events are kept for ever. */
class NoPersonalDataTest {
    private static final Set<Class<?>> LEAVES = Set.of(Instant.class, LocalDate.class, Money.class, int.class, long.class, boolean.class);
    private static final Set<String> TEXTS = Set.of("rmaNumber", "template", "clause", "method", "reasonCode", "orderIds", "carrier",
            "trackingNumber", "number");
    /** The subject of a login, never a name. */
    private static final Set<String> STAFF = Set.of("requestedBy");
    /** The policy's sentences by language, the same for everybody. */
    private static final Set<String> POLICY = Set.of("explanation");

    @ParameterizedTest
    @ValueSource(classes = {NotificationEvent.class, ErasureEvent.class, FinanceMail.class})
    void no_event_and_no_mail_to_finance_can_hold_personal_data(Class<?> family) {
        assertThat(findings(family)).isEmpty();
    }

    @Test
    void the_walk_turns_red_wherever_it_could_hide() {
        assertThat(findings(Careless.class)).containsExactlyInAnyOrder("Told.email", "Told.contact.email", "Told.contact.name",
                "Told.contact.locale", "Told.contact.titles", "Told.notes", "Told.anything");
    }

    private sealed interface Careless {}

    private record Told(String claimId, String email, Contact contact, List<String> notes, Object anything) implements Careless {}

    private static List<String> findings(Class<?> type) {
        if (type.isRecord()) {
            return walk(type.getSimpleName(), type);
        }
        return Arrays.stream(type.getPermittedSubclasses()).flatMap(member -> findings(member).stream()).toList();
    }

    private static List<String> walk(String path, Class<?> type) {
        List<String> found = new ArrayList<>();
        for (var component : type.getRecordComponents()) {
            found.addAll(walk(path + "." + component.getName(), component.getName(), component.getGenericType()));
        }
        return found;
    }

    private static List<String> walk(String path, String name, Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class -> walk(path, name, list.getActualTypeArguments()[0]);
            case ParameterizedType map when map.getRawType() == Map.class && POLICY.contains(name) -> List.of();
            case Class<?> text when text == String.class && (name.endsWith("Id") || TEXTS.contains(name) || STAFF.contains(name)) -> List
                    .of();
            case Class<?> leaf when leaf.isEnum() || LEAVES.contains(leaf) -> List.of();
            case Class<?> record when record.isRecord() -> walk(path, record);
            case Class<?> family when family.isSealed() -> Arrays.stream(family.getPermittedSubclasses())
                    .flatMap(member -> walk(path + "(" + member.getSimpleName() + ")", name, member).stream()).toList();
            default -> List.of(path);
        };
    }
}
