package so.onekey.returns.claims.claim;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import so.onekey.returns.claims.claim.ClaimEvent.ClaimClosed;
import so.onekey.returns.claims.claim.ClaimEvent.RefundApproved;
import so.onekey.returns.claims.claim.ClaimEvent.RefundProgressed;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRefused;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What a claim told, each event as a short sentence. */
final class Told {

    private Told() {}

    /** Fails unless the claim told exactly this, in this order. */
    static void expect(ResultValidator<Claim> result, String... sentences) {
        List<String> told = new ArrayList<>();
        result.expectSuccessfulHandlerExecution().expectEventsMatching(new BaseMatcher<List<EventMessage<?>>>() {
            @Override
            public boolean matches(Object events) {
                ((List<?>) events).forEach(event -> told.add(sentence((ClaimEvent) ((EventMessage<?>) event).getPayload())));
                return true;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("what the claim told");
            }
        });
        assertThat(told).containsExactly(sentences);
    }

    static String sentence(ClaimEvent event) {
        return switch (event) {
            case ReturnRequested e -> "requested " + e.lines().size() + " entries";
            case ReturnApproved e -> "approved " + decided(e.units());
            case ReturnRejected e -> "rejected " + decided(e.units());
            case ReturnReviewRequested e -> "review " + e.cause() + " " + decided(e.units());
            case ShipmentStopRequested e -> "asked to stop " + of(e.units());
            case ShipmentStopped e -> "stopped " + of(e.units()) + (e.late().isEmpty() ? "" : ", late " + of(e.late()));
            case ShipmentStopRefused e -> "refused to stop " + of(e.units());
            case RefundApproved e -> "refund " + e.settlement() + " of " + e.quote().amount();
            case RefundProgressed e -> "refund " + e.state();
            case ClaimClosed e -> "closed";
        };
    }

    private static String decided(List<DecidedUnits> units) {
        return of(units.stream().map(DecidedUnits::units).toList());
    }

    private static String of(List<LineUnits> units) {
        return units.stream().map(unit -> unit.lineId() + "x" + unit.quantity()).collect(Collectors.joining(" "));
    }
}
