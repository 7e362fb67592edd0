package so.onekey.returns.claims.parcel.register;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.parcel.ParcelEvent;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelHeld;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatched;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelMatchedToOrder;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReceived;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelRefused;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelReturnedToSender;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelScanned;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelSentBack;
import so.onekey.returns.claims.parcel.ParcelEvent.RecoveryWordsDestroyed;
import so.onekey.returns.claims.parcel.ParcelState;
import so.onekey.returns.claims.parcel.register.ParcelView.Reason;
import so.onekey.returns.claims.parcel.register.ParcelView.Shipment;
import so.onekey.returns.claims.policy.Finding;

import java.util.List;

/** How a parcel's view follows from the view before and one event: the same events, the same view. */
final class ParcelPicture {

    private ParcelPicture() {}

    /** Nothing but a scan has happened; the decision follows in the same transaction. */
    static ParcelView first(ParcelScanned event) {
        return new ParcelView(event.parcelId(), ParcelState.HELD, event.number() == null ? null : event.number().value(), null, null, null,
                null, event.at(), event.at(), event.scannedBy(), event.photos(), List.of(), null, null, false);
    }

    static ParcelView after(ParcelView view, ParcelEvent event) {
        return switch (event) {
            case ParcelScanned e -> view;
            case ParcelReceived e -> ofClaim(view, ParcelState.RECEIVED, e.claim(), null, e);
            case ParcelHeld e -> ofClaim(view, ParcelState.HELD, e.claim(), e.cause(), e);
            case ParcelMatched e -> ofClaim(view, view.state(), e.claim(), view.heldFor(), e);
            case ParcelReturnedToSender e -> ofOrder(view, ParcelState.RETURNED_TO_SENDER, e.orderId(), List.of(),
                    new Shipment(e.carrier(), e.trackingNumber()), null, e);
            case ParcelRefused e -> ofOrder(view, ParcelState.REFUSED, e.orderId(), reasons(e.findings()), null, null, e);
            case ParcelMatchedToOrder e -> ofOrder(view, view.state(), e.orderId(), reasons(e.findings()), view.outbound(), null, e);
            case ParcelSentBack e -> new ParcelView(view.parcelId(), ParcelState.SENT_BACK, view.number(), view.claimId(),
                    view.rmaNumber(), view.orderId(), null, view.scannedAt(), e.at(), view.scannedBy(), view.photos(), view.findings(),
                    view.outbound(), new Shipment(e.carrier(), e.trackingNumber()), view.recoveryWordsDestroyed());
            case RecoveryWordsDestroyed e -> new ParcelView(view.parcelId(), view.state(), view.number(), view.claimId(), view.rmaNumber(),
                    view.orderId(), view.heldFor(), view.scannedAt(), e.at(), view.scannedBy(), view.photos(), view.findings(),
                    view.outbound(), view.sentBackBy(), true);
        };
    }

    private static ParcelView ofClaim(ParcelView view, ParcelState state, ClaimRef claim, @Nullable Arrival heldFor, ParcelEvent event) {
        return new ParcelView(view.parcelId(), state, view.number(), claim.claimId(), claim.rmaNumber().value(), claim.orderId(), heldFor,
                view.scannedAt(), event.at(), view.scannedBy(), view.photos(), view.findings(), view.outbound(), null,
                view.recoveryWordsDestroyed());
    }

    private static ParcelView ofOrder(ParcelView view, ParcelState state, @Nullable String orderId, List<Reason> findings,
            @Nullable Shipment outbound, @Nullable Shipment sentBackBy, ParcelEvent event) {
        return new ParcelView(view.parcelId(), state, view.number(), view.claimId(), view.rmaNumber(), orderId, null, view.scannedAt(),
                event.at(), view.scannedBy(), view.photos(), findings, outbound, sentBackBy, view.recoveryWordsDestroyed());
    }

    private static List<Reason> reasons(List<Finding> findings) {
        return findings.stream().map(finding -> new Reason(finding.clause().id(), finding.verdict().name(), finding.explanation()))
                .toList();
    }
}
