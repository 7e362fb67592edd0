package so.onekey.returns.claims.intake;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRejected;
import so.onekey.returns.claims.claim.ClaimEvent.ReturnRequested;
import so.onekey.returns.claims.claim.ClaimEvent.ShipmentStopped;

/** Keeps the reservations in step with the claims, in the very transaction of the event; it can't be replayed. */
@Component
@ProcessingGroup(ReservationKeeper.PROCESSOR)
class ReservationKeeper {
    static final String PROCESSOR = "reservations";
    private final Reservations reservations;

    ReservationKeeper(Reservations reservations) {
        this.reservations = reservations;
    }

    @EventHandler
    void on(ReturnRequested event) {
        for (int entry = 0; entry < event.lines().size(); entry++) {
            reservations.hold(event.claim().claimId(), event.claim().orderId(), event.requestedAt(), entry, event.lines().get(entry));
        }
    }

    @EventHandler
    void on(ReturnRejected event) {
        event.units().forEach(units -> reservations.release(event.claim().claimId(), units.entry()));
    }

    @EventHandler
    void on(ShipmentStopped event) {
        event.units().forEach(units -> reservations.useUp(event.claim().claimId(), units.lineId(), units.quantity()));
    }
}
