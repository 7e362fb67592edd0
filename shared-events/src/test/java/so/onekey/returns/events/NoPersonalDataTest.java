package so.onekey.returns.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoPersonalDataTest {

    @ParameterizedTest
    @ValueSource(classes = {ClaimMessage.class, RefundMessage.class, NotificationMessage.class})
    void none_of_our_messages_can_hold_personal_data(Class<? extends Message> family) {
        assertThat(PrivacyWalk.findings(family)).isEmpty();
    }

    @Test
    void the_walk_sees_who_ordered() {
        assertThat(PrivacyWalk.findings(StorefrontMessage.class)).contains("OrderPlaced.customer.email: personal by its own account",
                "OrderPlaced.customer.name: personal by its own account", "OrderPlaced.shippingAddress.city: personal by its own account",
                "OrderPlaced.lines.title: a text of unknown meaning");
    }

    @Test
    void the_walk_turns_red_wherever_personal_data_could_hide() {
        assertThat(PrivacyWalk.findings(Careless.class)).containsExactlyInAnyOrder("Told.email: a text of unknown meaning",
                "Told.note: a text of unknown meaning", "Told.customer.email: personal by its own account",
                "Told.customer.name: personal by its own account", "Told.customer.locale: a text of unknown meaning",
                "Asked.lines.description: a text of unknown meaning", "Asked.extras: a map of unknown meaning",
                "Asked.explanation: a map of unknown meaning", "Asked.anything: a type of unknown meaning",
                "Asked.maybe: a type of unknown meaning", "Asked.photo: a type of unknown meaning",
                "Asked.rmaNumber: personal by its own account",
                "Open: neither sealed nor a record");
    }

    sealed interface Careless {}

    record Told(String claimId, String email, String note, Customer customer) implements Careless {}

    record Asked(List<Line> lines, Map<String, String> extras, Map<String, Object> explanation, Object anything, Optional<String> maybe,
            byte[] photo, @Personal String rmaNumber) implements Careless {}

    record Line(String lineId, int quantity, String description) {}

    non-sealed interface Open extends Careless {}
}
