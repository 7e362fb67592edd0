package so.onekey.returns.claims.intake;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent;
import so.onekey.returns.claims.claim.ClaimEvent.RefundDeclined;
import so.onekey.returns.claims.claim.ClaimEvent.RefundGranted;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementDeclined;
import so.onekey.returns.claims.claim.ClaimEvent.ReplacementDispatched;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnApproved;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnExpired;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnReviewRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnWithdrawn;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;
import so.onekey.returns.claims.claim.DecidedUnits;
import so.onekey.returns.claims.claim.EntryUnits;
import so.onekey.returns.claims.claim.ReviewCause;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Resolution;
import so.onekey.returns.claims.policy.UnitState;

import java.util.List;

/** Keeps the reservations in step with the claims, in the very transaction of the event; it can't be replayed. */
@Component
@ProcessingGroup(ReservationKeeper.PROCESSOR)
class ReservationKeeper {
    static final String PROCESSOR = "reservations";
    private final Reservations reservations;
    private final Orders orders;

    ReservationKeeper(Reservations reservations, Orders orders) {
        this.reservations = reservations;
        this.orders = orders;
    }

    @EventHandler
    void on(ReturnRequested event) {
        // Locked by the request already; what is cancelled now can't be about this claim.
        var order = orders.lock(event.claim().orderId()).orElseThrow();
        for (int entry = 0; entry < event.lines().size(); entry++) {
            LineFacts facts = event.lines().get(entry);
            int cancelled = order.line(facts.lineId()).map(order::cancelledAtStorefront).orElseThrow();
            reservations.hold(event.claim().claimId(), event.claim().orderId(), event.at(), entry, facts, cancelled);
        }
    }

    /** Rejection, withdrawal, expiry and decline free the units; refund, replacement and cancellation use them up. */
    @EventHandler
    void on(ClaimEvent event) {
        switch (event) {
            case ReturnRejected e -> reject(e, e.units());
            case RefundDeclined e -> reject(e, e.units());
            case ReplacementDeclined e -> reject(e, e.units());
            case ReturnWithdrawn e -> release(e, e.units());
            case ReturnExpired e -> release(e, e.units());
            case ShipmentStopped e -> stop(e, e.units());
            case RefundGranted e -> useUp(e, DecidedUnits.units(e.units()));
            case ReturnApproved e -> useUp(e, DecidedUnits.units(e.units(), Resolution.REFUND_WITHOUT_RETURN));
            case ReplacementDispatched e -> useUp(e, e.units());
            case ReturnReviewRequested e when e.cause() == ReviewCause.CONTESTED -> e.units().forEach(units -> holdAgain(e, units));
            default -> {}
        }
    }

    /**
     * What was rejected or declined is free; whoever contests it holds it once more. Units that were never free were never held.
     *
     * @throws so.onekey.returns.chassis.web.Problem if somebody else has claimed them meanwhile
     */
    private void holdAgain(ClaimEvent event, DecidedUnits units) {
        boolean wasHeld = units.decision().units().state() != UnitState.NOT_FREE;
        if (wasHeld && !reservations.holdAgain(event.claim().claimId(), units.entry(), units.decision().quantity())) {
            throw Problems.claimedElsewhere(units.decision().lineId());
        }
    }

    private void reject(ClaimEvent event, List<DecidedUnits> units) {
        DecidedUnits.units(units).forEach(each -> reservations.reject(event.claim().claimId(), each.entry(), each.quantity(), event.at()));
    }

    private void release(ClaimEvent event, List<EntryUnits> units) {
        units.forEach(each -> reservations.release(event.claim().claimId(), each.entry(), each.quantity(), event.at()));
    }

    private void stop(ClaimEvent event, List<EntryUnits> units) {
        units.forEach(each -> reservations.stop(event.claim().claimId(), each.entry(), each.quantity(), event.at()));
    }

    private void useUp(ClaimEvent event, List<EntryUnits> units) {
        units.forEach(each -> reservations.useUp(event.claim().claimId(), each.entry(), each.quantity(), event.at()));
    }
}
