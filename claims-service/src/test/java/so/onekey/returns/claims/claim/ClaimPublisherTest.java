package so.onekey.returns.claims.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimPublisherTest {
    private final ClaimPublisher publisher = new ClaimPublisher();

    static Stream<ClaimEvent> events() {
        return EventExamples.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_key_that_the_aggregate_tells_is_the_key_that_the_event_tells(ClaimEvent event) {
        assertThat(publisher.keyOfAggregate(Claim.TYPE, event.claim().claimId().toString())).contains(publisher.keyOf(event));
        assertThat(publisher.keyOfAggregate("Parcel", "p-1")).isEmpty();
    }
}
