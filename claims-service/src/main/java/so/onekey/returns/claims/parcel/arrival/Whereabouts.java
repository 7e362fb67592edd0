package so.onekey.returns.claims.parcel.arrival;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimCommand.ReceiveParcel;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.parcel.Belonging;
import so.onekey.returns.claims.parcel.KnownClaims;
import so.onekey.returns.claims.parcel.ScannedNumber;
import so.onekey.returns.claims.parcel.label.Labels;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Finds out by any number where a parcel belongs, and has the claim receive it if one expects it. Holds the order's lock from then on. */
@Component
class Whereabouts {
    private final KnownClaims claims;
    private final Labels labels;
    private final OrderNumbers orderNumbers;
    private final Orders orders;
    private final CommandGateway commands;

    Whereabouts(KnownClaims claims, Labels labels, OrderNumbers orderNumbers, Orders orders, CommandGateway commands) {
        this.claims = claims;
        this.labels = labels;
        this.orderNumbers = orderNumbers;
        this.orders = orders;
        this.commands = commands;
    }

    Belonging of(@Nullable ScannedNumber scanned, UUID parcelId, Instant now) {
        if (scanned == null) {
            return new Belonging.ToNoClaim(null);
        }
        String number = scanned.value();
        Optional<ClaimRef> claim = claims.withRma(number.toUpperCase(Locale.ROOT))
                .or(() -> labels.claimWithTracking(number).flatMap(claims::find));
        if (claim.isPresent()) {
            return ofClaim(claim.get(), parcelId, now);
        }
        Optional<Order> outbound = orderNumbers.sentUnder(number).stream().findFirst();
        if (outbound.filter(OrderNumbers::isOnItsWay).isPresent()) {
            return new Belonging.ToUs(outbound.get().orderId(), null, number);
        }
        return outbound.or(() -> orderNumbers.numbered(number)).or(() -> orderNumbers.withDevice(number))
                .map(order -> ofLockedOrder(order.orderId(), parcelId, now)).orElseGet(() -> new Belonging.ToNoClaim(null));
    }

    Belonging.ToClaim ofClaim(ClaimRef claim, UUID parcelId, Instant now) {
        orders.lock(claim.orderId());
        return new Belonging.ToClaim(claim, arrival(claim, parcelId, now));
    }

    /**
     * The claim that expects it; if none does, the one a person looks at, or else the newest.
     *
     * @param orderId of an order whose lock is held
     */
    Belonging ofLockedOrder(String orderId, UUID parcelId, Instant now) {
        Belonging.ToClaim best = null;
        for (ClaimRef claim : claims.ofOrder(orderId)) {
            var next = new Belonging.ToClaim(claim, arrival(claim, parcelId, now));
            if (next.arrival() == Arrival.EXPECTED) {
                return next;
            }
            if (best == null || next.arrival() == Arrival.UNDER_REVIEW && best.arrival() != Arrival.UNDER_REVIEW) {
                best = next;
            }
        }
        return best == null ? new Belonging.ToNoClaim(orderId) : best;
    }

    private Arrival arrival(ClaimRef claim, UUID parcelId, Instant now) {
        return commands.sendAndWait(new ReceiveParcel(claim.claimId(), parcelId, now));
    }
}
