package so.onekey.returns.claims.history;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.ByPerson;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.EntryUnits;
import so.onekey.returns.claims.policy.LineFacts;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happened, in one short sentence for staff. */
final class Sentences {
    private Sentences() {}

    static String of(ClaimEvent event) {
        return switch (event) {
            case ClaimEvent.ReturnRequested e -> "Asked to return " + requested(e.lines()) + ".";
            case ClaimEvent.ReturnApproved e -> "Approved " + decided(e.units()) + because(e.decidedBy()) + ".";
            case ClaimEvent.ReturnRejected e -> "Rejected " + decided(e.units()) + because(e.decidedBy()) + ".";
            case ClaimEvent.ReturnReviewRequested e ->
                "Gave " + decided(e.units()) + " to a person (" + plain(e.cause()) + ")" + (e.urgent() ? ", urgently." : ".");
            case ClaimEvent.ReviewOverdue e -> "Nobody has decided in time on " + units(e.units()) + ".";
            case ClaimEvent.InformationRequested e -> "Asked the customer for " + e.wanted().stream().map(Sentences::plain).sorted()
                    .collect(Collectors.joining(", ")) + ".";
            case ClaimEvent.InformationGiven e ->
                "The customer answered" + (e.photos().isEmpty() ? "." : " with " + counted(e.photos().size(), "photo") + ".");
            case ClaimEvent.InformationMissed e -> "The customer has not answered in time.";
            case ClaimEvent.ShipmentStopRequested e -> "Asked the storefront not to send " + units(e.units()) + ".";
            case ClaimEvent.ShipmentStopped e -> "The storefront stopped " + units(e.units()) + ".";
            case ClaimEvent.ShipmentStopRefused e -> "The storefront could not stop " + units(e.units()) + ".";
            case ClaimEvent.LabelOrdered e -> "Ordered a return label for " + units(e.units()) + ".";
            case ClaimEvent.LabelIssued e -> "The label is there: " + e.carrier() + " " + e.trackingNumber() + ".";
            case ClaimEvent.ReminderDue e -> "Half of the time to send the parcel has passed.";
            case ClaimEvent.ParcelInTransit e -> e.carrier() + " has the parcel " + e.trackingNumber() + ".";
            case ClaimEvent.ReturnExpired e -> "Not sent in time: " + units(e.units()) + ".";
            case ClaimEvent.ReturnWithdrawn e -> "Withdrew " + units(e.units()) + ".";
            case ClaimEvent.ParcelArrived e -> "The parcel arrived with " + units(e.units()) + ".";
            case ClaimEvent.ItemInspected e -> "Inspected unit " + e.unit() + " of line " + e.finding().lineId() + ": "
                    + plain(e.finding().condition()) + ".";
            case ClaimEvent.InspectionOverdue e -> "Nobody has inspected in time " + units(e.units()) + ".";
            case ClaimEvent.UnitsMissed e -> "Not in the parcel: " + units(e.units()) + ".";
            case ClaimEvent.RefundGranted e -> "Granted a refund for " + decided(e.units()) + because(e.decidedBy()) + ".";
            case ClaimEvent.RefundDeclined e -> "Declined a refund for " + decided(e.units()) + because(e.decidedBy()) + ".";
            case ClaimEvent.ReplacementDeclined e -> "Declined a replacement for " + decided(e.units()) + because(e.decidedBy()) + ".";
            case ClaimEvent.InspectionReviewRequested e ->
                "Gave " + decided(e.units()) + " to a person after the inspection (" + plain(e.concern()) + ").";
            case ClaimEvent.RestockProposed e -> "Proposed to restock unit " + e.unit() + " of line " + e.lineId() + ".";
            case ClaimEvent.ItemRestocked e -> "Restocked unit " + e.unit() + " of line " + e.lineId() + ", proposed by " + e.proposedBy()
                    + ".";
            case ClaimEvent.ItemSentBack e -> "Sent back to the customer: " + units(e.units()) + ".";
            case ClaimEvent.RefundApproved e -> "Approved refund " + e.settlement() + " of " + e.quote().amount() + " for "
                    + units(e.units()) + ".";
            case ClaimEvent.NothingToRefund e -> "Nothing was ever paid for " + units(e.units()) + ", so nothing goes back.";
            case ClaimEvent.RefundProgressed e -> "The refund is now: " + plain(e.state()) + ".";
            case ClaimEvent.ReplacementApproved e -> "Asked the storefront to replace " + decided(e.units()) + because(e.decidedBy()) + ".";
            case ClaimEvent.ReplacementDispatched e -> "The storefront sent a replacement for " + units(e.units()) + ".";
            case ClaimEvent.ReplacementDelivered e -> "The replacement was delivered for " + units(e.units()) + ".";
            case ClaimEvent.CustomerTold e -> e.failure() == null
                    ? "The customer was told: " + e.template() + "."
                    : "The customer could not be told: " + e.template() + " (" + e.failure() + ").";
            case ClaimEvent.ClaimClosed e -> "Closed: nothing of it is open any more.";
        };
    }

    private static String requested(List<LineFacts> lines) {
        return listed(lines.stream()
                .map(each -> counted(each.units().quantity(), "unit") + " of line " + each.lineId() + " (" + plain(each.reason()) + ")")
                .toList());
    }

    private static String decided(List<DecidedUnits> decided) {
        return listed(decided.stream().map(each -> units(List.of(each.units()))
                + (each.decision().resolution() == null ? "" : " (" + plain(each.decision().resolution()) + ")")).toList());
    }

    private static String units(List<EntryUnits> units) {
        return units.isEmpty()
                ? "nothing"
                : listed(units.stream().map(each -> counted(each.quantity(), "unit") + " of line " + each.lineId()).toList());
    }

    private static String because(@Nullable ByPerson person) {
        return person == null ? "" : " because of: " + plain(person.reason());
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String listed(Collection<String> parts) {
        return String.join(", ", parts);
    }

    private static String plain(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
