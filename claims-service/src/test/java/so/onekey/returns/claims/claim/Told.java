package so.onekey.returns.claims.claim;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What a claim told, each event as a short sentence. */
final class Told {

    private Told() {}

    /** Fails unless the claim told exactly this, in this order. */
    static void expect(ResultValidator<Claim> result, String... sentences) {
        result.expectSuccessfulHandlerExecution();
        assertThat(by(result)).containsExactly(sentences);
    }

    /** Fails unless the claim refused this for such a reason, and nothing happened. */
    static void expectRefusal(ResultValidator<Claim> result, String type) {
        result.expectNoEvents().expectException(new BaseMatcher<Throwable>() {
            @Override
            public boolean matches(Object failure) {
                return failure instanceof ClaimRefusal refusal && refusal.type().equals(type);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("the refusal " + type);
            }
        });
    }

    static List<String> by(ResultValidator<Claim> result) {
        List<String> told = new ArrayList<>();
        result.expectEventsMatching(new BaseMatcher<List<EventMessage<?>>>() {
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
        return told;
    }

    static String sentence(ClaimEvent event) {
        return switch (event) {
            case ClaimEvent.ReturnRequested e -> "requested " + e.lines().size() + " entries";
            case ClaimEvent.ReturnApproved e -> "approved " + decided(e.units());
            case ClaimEvent.ReturnRejected e -> "rejected " + decided(e.units());
            case ClaimEvent.ReturnReviewRequested e -> (e.urgent() ? "urgent " : "") + "review " + e.cause() + " " + decided(e.units());
            case ClaimEvent.ReviewOverdue e -> "review overdue " + of(e.units());
            case ClaimEvent.InformationRequested e -> "asked the customer";
            case ClaimEvent.InformationGiven e -> "the customer answered";
            case ClaimEvent.InformationMissed e -> "the customer did not answer";
            case ClaimEvent.ShipmentStopRequested e -> "asked to stop " + of(e.units());
            case ClaimEvent.ShipmentStopped e -> "stopped " + of(e.units()) + (e.late().isEmpty() ? "" : ", late " + of(e.late()));
            case ClaimEvent.ShipmentStopRefused e -> "refused to stop " + of(e.units());
            case ClaimEvent.LabelOrdered e -> "label ordered for " + of(e.units());
            case ClaimEvent.LabelIssued e -> "label issued";
            case ClaimEvent.ReminderDue e -> "reminder";
            case ClaimEvent.ParcelInTransit e -> "in transit";
            case ClaimEvent.ReturnExpired e -> "expired " + of(e.units());
            case ClaimEvent.ReturnWithdrawn e -> "withdrawn " + of(e.units());
            case ClaimEvent.ParcelArrived e -> "arrived " + of(e.units());
            case ClaimEvent.ItemInspected e -> "inspected " + e.finding().lineId() + " no. " + e.unit() + ": " + e.outcome();
            case ClaimEvent.InspectionOverdue e -> "inspection overdue " + of(e.units());
            case ClaimEvent.UnitsMissed e -> "missed " + of(e.units());
            case ClaimEvent.RefundGranted e -> "refund granted " + decided(e.units());
            case ClaimEvent.RefundDeclined e -> "refund declined " + decided(e.units()) + (e.missing() ? ", missing" : "");
            case ClaimEvent.ReplacementDeclined e -> "replacement declined " + decided(e.units()) + (e.missing() ? ", missing" : "");
            case ClaimEvent.InspectionReviewRequested e -> "doubt " + e.concern() + " " + decided(e.units());
            case ClaimEvent.RestockProposed e -> "restock proposed " + e.lineId() + " no. " + e.unit();
            case ClaimEvent.ItemRestocked e -> "restocked " + e.lineId() + " no. " + e.unit();
            case ClaimEvent.ItemSentBack e -> "sent back " + of(e.units());
            case ClaimEvent.RefundApproved e -> "refund " + e.settlement() + " of " + e.quote().amount();
            case ClaimEvent.NothingToRefund e -> "nothing to refund for " + of(e.units());
            case ClaimEvent.RefundProgressed e -> "refund " + e.state();
            case ClaimEvent.ReplacementApproved e -> "replacement approved " + decided(e.units());
            case ClaimEvent.ReplacementDispatched e -> "replacement sent " + of(e.units());
            case ClaimEvent.ReplacementDelivered e -> "replacement delivered " + of(e.units());
            case ClaimEvent.CustomerTold e -> "told " + e.template();
            case ClaimEvent.ClaimClosed e -> "closed";
        };
    }

    private static String decided(List<DecidedUnits> units) {
        return of(DecidedUnits.units(units));
    }

    private static String of(List<EntryUnits> units) {
        return units.stream().map(unit -> unit.lineId() + "x" + unit.quantity()).collect(Collectors.joining(" "));
    }
}
