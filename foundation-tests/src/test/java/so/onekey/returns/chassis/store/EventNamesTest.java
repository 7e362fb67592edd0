package so.onekey.returns.chassis.store;

import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.BasinEvent;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventNamesTest {

    @Test
    void a_family_is_all_records_below_the_sealed_interface() {
        assertThat(EventFamily.of(Nested.class).events()).containsExactly(Nested.Direct.class, Nested.Inner.Deeper.class);
    }

    @Test
    void a_family_that_is_not_sealed_is_refused() {
        assertThatThrownBy(() -> EventFamily.of(Open.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a sealed interface");
    }

    @Test
    void names_lead_to_types_and_back() {
        var names = new EventNames(List.of(EventFamily.of(BasinEvent.class)));

        assertThat(names.typeOf("Basin.Filled")).contains(BasinEvent.Filled.class);
        assertThat(names.nameOf(BasinEvent.Filled.class)).map(EventName::value).contains("Basin.Filled");
        assertThat(names.typeOf("Basin.Unheard")).isEmpty();
        assertThat(names.nameOf(String.class)).isEmpty();
    }

    @Test
    void an_event_without_a_name_is_refused() {
        assertThatThrownBy(() -> new EventNames(List.of(EventFamily.of(Nameless.class)))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nameless$Event has no @EventName");
    }

    @Test
    void two_events_of_one_name_are_refused() {
        assertThatThrownBy(() -> new EventNames(List.of(EventFamily.of(Doubled.class)))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The event name Twice is used by").hasMessageContaining("$One").hasMessageContaining("$Two");
    }

    sealed interface Nested {
        @EventName("Direct")
        record Direct() implements Nested {}

        sealed interface Inner extends Nested {
            @EventName("Deeper")
            record Deeper() implements Inner {}
        }
    }

    interface Open {}

    sealed interface Nameless {
        record Event() implements Nameless {}
    }

    sealed interface Doubled {
        @EventName("Twice")
        record One() implements Doubled {}

        @EventName("Twice")
        record Two() implements Doubled {}
    }
}
