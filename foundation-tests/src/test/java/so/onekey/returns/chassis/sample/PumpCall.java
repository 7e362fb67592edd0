package so.onekey.returns.chassis.sample;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import so.onekey.returns.chassis.outside.OutsideCall;

/** A call to a pump that is not ours. */
@Component
public class PumpCall implements OutsideCall<PumpCall.Order> {
    public static final String NAME = "pump";
    private final CommandGateway commands;

    PumpCall(CommandGateway commands) {
        this.commands = commands;
    }

    public record Order(String basinId, int minutes) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Order> data() {
        return Order.class;
    }

    @Override
    public void perform(String instance, Order order) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction spans the call to the outside");
        }
        Faults.next("pump " + instance);
        commands.sendAndWait(new Basin.Pump(order.basinId(), instance));
    }
}
