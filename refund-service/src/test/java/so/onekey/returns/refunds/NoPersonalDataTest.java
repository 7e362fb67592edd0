package so.onekey.returns.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import so.onekey.returns.chassis.store.EventFamily;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.refund.RefundEvent;

class NoPersonalDataTest {
    private static final Set<Class<?>> LEAVES = Set.of(Instant.class, LocalDate.class, Money.class, int.class, boolean.class);
    private static final Set<String> TEXTS = Set.of("refundId", "claimId", "orderId", "paymentId", "providerRefundId", "provider",
            "method", "failureCode", "disputeId", "status", "item", "reference", "was", "by", "correctionId", "calendar");

    @ParameterizedTest
    @ValueSource(classes = {RefundEvent.class, PaymentEvent.class})
    void no_event_can_hold_personal_data(Class<?> family) {
        assertThat(findings(family)).isEmpty();
    }

    @Test
    void the_walk_turns_red_wherever_personal_data_could_hide() {
        assertThat(findings(Careless.class)).containsExactlyInAnyOrder("Told.email", "Told.parts.note", "Told.anything");
    }

    sealed interface Careless {}

    record Told(String refundId, String email, List<Noted> parts, Object anything) implements Careless {}

    record Noted(Money amount, String note) {}

    private static List<String> findings(Class<?> family) {
        List<String> found = new ArrayList<>();
        EventFamily.of(family).events().forEach(event -> walk(event.getSimpleName(), event, found));
        return found;
    }

    private static void walk(String path, Type type, List<String> found) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            walk(path, list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (var component : record.getRecordComponents()) {
                walk(path + "." + component.getName(), component.getGenericType(), found);
            }
        } else if (type == String.class
                ? !TEXTS.contains(path.substring(path.lastIndexOf('.') + 1))
                : !(type instanceof Class<?> leaf) || !leaf.isEnum() && !LEAVES.contains(leaf)) {
            found.add(path);
        }
    }
}
