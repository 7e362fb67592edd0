package so.onekey.returns.claims.settlement;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimCommand.Settle;
import so.onekey.returns.claims.claim.LineUnits;
import so.onekey.returns.claims.intake.Reservations;
import so.onekey.returns.claims.orders.Order;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Has units paid back: works out what they are worth and tells the claim. */
@Component
public class Settling {
    private final Reservations reservations;
    private final ApprovedRefunds approved;
    private final CommandGateway commands;
    private final Clock clock;

    Settling(Reservations reservations, ApprovedRefunds approved, CommandGateway commands, Clock clock) {
        this.reservations = reservations;
        this.approved = approved;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Call it under the order's lock, in the transaction of the command that answered with these units.
     *
     * @param unsettled all units of the claim that wait to be settled, by line; none: nothing is done
     */
    public void settle(Order order, UUID claimId, List<LineUnits> unsettled) {
        if (!unsettled.isEmpty()) {
            var before = approved.of(order.orderId(), order.shipping().getCurrencyUnit());
            var worth = RefundQuotes.of(unsettled, order, reservations.of(order.orderId()), before);
            commands.sendAndWait(new Settle(claimId, worth, clock.instant()));
        }
    }
}
