package so.onekey.returns.quickstart.stories;

import org.junit.jupiter.api.Test;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.Message;
import so.onekey.returns.quickstart.journeys.Journey;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class StoriesTest {
    /** What takes a month: played in a house of its own. */
    private static final Stream<Journey> WITH_SHORT_CLOCKS = Stream.of(GivenUp.expiry(), GivenUp.lost());

    @Test
    void together_the_journeys_make_the_services_say_all_they_can_say_about_claims_and_parcels() {
        Set<Class<? extends Message>> heard = new HashSet<>();
        Stream.concat(Stories.all().stream(), WITH_SHORT_CLOCKS).forEach(journey -> heard.addAll(journey.heard()));
        assertThat(leaves(ClaimMessage.class).toList()).filteredOn(type -> !type.equals(CustomerDataErased.class))
                .allSatisfy(type -> assertThat(heard).contains(type.asSubclass(Message.class)));
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()).flatMap(StoriesTest::leaves) : Stream.of(family);
    }

    @Test
    void each_journey_has_an_order_and_a_title_of_its_own() {
        assertThat(Stories.all()).extracting(Journey::title).doesNotHaveDuplicates();
        assertThat(Stories.all()).extracting(journey -> journey.order().orderId()).doesNotHaveDuplicates();
    }
}
