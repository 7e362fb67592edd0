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
import java.time.Instant;
import java.util.List;
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
            int sent = order.dispatchedThoughHeld(line, taken);
            for (Reservation reservation : taken) {
                if (sent > 0 && reservation.undispatched() && reservation.held() > 0 && reservation.lineId().equals(line.lineId())) {
                    int quantity = Math.min(sent, reservation.held());
                    commands.sendAndWait(new ReportDispatch(UUID.fromString(reservation.claimId()), line.lineId(), quantity, now()));
                    sent -= quantity;
                }
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
