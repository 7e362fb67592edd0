package so.onekey.returns.claims.history;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.ByPerson;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.ReviewCause;

/** Who caused what happened: a person by the opaque subject of their login, or which part of the house. */
final class Who {
    static final String POLICY = "policy";
    private static final String CLOCK = "clock";
    static final String CARRIER = "carrier";
    private static final String CUSTOMER = "customer";
    private static final String STOREFRONT = "storefront";
    private static final String WAREHOUSE = "warehouse";

    private Who() {}

    static String caused(StoredEvent<ClaimEvent> stored) {
        return switch (stored.event()) {
            case ClaimEvent.ReturnRequested e -> e.requestedBy();
            case ClaimEvent.ReturnApproved e -> decided(e.decidedBy());
            case ClaimEvent.ReturnRejected e -> decided(e.decidedBy());
            case ClaimEvent.ReturnReviewRequested e -> asked(e.cause(), stored.by().orElse(CUSTOMER));
            case ClaimEvent.ReviewOverdue e -> CLOCK;
            case ClaimEvent.InformationRequested e -> e.requestedBy();
            case ClaimEvent.InformationGiven e -> stored.by().orElse(CUSTOMER);
            case ClaimEvent.InformationMissed e -> CLOCK;
            case ClaimEvent.ShipmentStopRequested e -> POLICY;
            case ClaimEvent.ShipmentStopped e -> STOREFRONT;
            case ClaimEvent.ShipmentStopRefused e -> STOREFRONT;
            case ClaimEvent.LabelOrdered e -> POLICY;
            case ClaimEvent.LabelIssued e -> CARRIER;
            case ClaimEvent.ReminderDue e -> CLOCK;
            case ClaimEvent.ParcelInTransit e -> CARRIER;
            case ClaimEvent.ReturnExpired e -> CLOCK;
            case ClaimEvent.ReturnWithdrawn e -> e.withdrawnBy();
            case ClaimEvent.ParcelArrived e -> stored.by().orElse(WAREHOUSE);
            case ClaimEvent.ItemInspected e -> e.inspectedBy();
            case ClaimEvent.InspectionOverdue e -> CLOCK;
            case ClaimEvent.UnitsMissed e -> stored.by().orElse(WAREHOUSE);
            case ClaimEvent.RefundGranted e -> decided(e.decidedBy());
            case ClaimEvent.RefundDeclined e -> decided(e.decidedBy());
            case ClaimEvent.ReplacementDeclined e -> decided(e.decidedBy());
            case ClaimEvent.InspectionReviewRequested e -> POLICY;
            case ClaimEvent.RestockProposed e -> e.proposedBy();
            case ClaimEvent.ItemRestocked e -> e.confirmedBy();
            case ClaimEvent.ItemSentBack e -> e.sentBy();
            case ClaimEvent.RefundApproved e -> POLICY;
            case ClaimEvent.NothingToRefund e -> POLICY;
            case ClaimEvent.RefundProgressed e -> "refund-service";
            case ClaimEvent.ReplacementApproved e -> decided(e.decidedBy());
            case ClaimEvent.ReplacementDispatched e -> STOREFRONT;
            case ClaimEvent.ReplacementDelivered e -> STOREFRONT;
            case ClaimEvent.CustomerTold e -> "notification-service";
            case ClaimEvent.ClaimClosed e -> POLICY;
        };
    }

    private static String decided(@Nullable ByPerson person) {
        return person == null ? POLICY : person.subject();
    }

    private static String asked(ReviewCause cause, String contestedBy) {
        return switch (cause) {
            case RULE, NOTHING_TO_PAY_BACK -> POLICY;
            case STOP_UNANSWERED, LABEL_LATE, PARCEL_LOST -> CLOCK;
            case STOP_REFUSED, DISPATCHED_MEANWHILE, REPLACEMENT_UNAVAILABLE -> STOREFRONT;
            case CONTESTED -> contestedBy;
        };
    }
}
