package so.onekey.returns.claims.settlement;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimCommand.ReportDispatch;
import so.onekey.returns.claims.intake.Reservations;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.OrderFact.Line;
import so.onekey.returns.claims.orders.OrderWatcher;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.orders.Reservation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notices that units have left the warehouse although an open claim wanted them stopped: a person looks at it then. */
@Component
class DispatchWatcher implements OrderWatcher {
    private final Orders orders;
    private final Reservations reservations;
    private final CommandGateway commands;
    private final Clock clock;

    DispatchWatcher(Orders orders, Reservations reservations, CommandGateway commands, Clock clock) {
        this.orders = orders;
        this.reservations = reservations;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void changed(String orderId) {
        orders.lock(orderId).ifPresent(this::lookAt);
    }

    private void lookAt(Order order) {
        List<Reservation> taken = reservations.of(order.orderId());
        for (Line line : order.lines()) {
            report(line.lineId(), order.dispatchedThoughHeld(line, taken), heldByClaim(line, taken));
        }
    }

    /** Whose units they are nobody knows: the oldest claims hear of it first, each of all its units so far. */
    private void report(String lineId, int sent, Map<String, Integer> held) {
        int left = sent;
        for (var claim : held.entrySet()) {
            int quantity = Math.min(left, claim.getValue());
            left -= quantity;
            if (quantity > 0) {
                commands.sendAndWait(new ReportDispatch(UUID.fromString(claim.getKey()), lineId, quantity, clock.instant()));
            }
        }
    }

    private static Map<String, Integer> heldByClaim(Line line, List<Reservation> taken) {
        var held = new LinkedHashMap<String, Integer>();
        taken.stream().filter(reservation -> reservation.undispatched() && reservation.lineId().equals(line.lineId()))
                .forEach(reservation -> held.merge(reservation.claimId(), reservation.held(), Integer::sum));
        return held;
    }
}
