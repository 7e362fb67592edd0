package so.onekey.returns.chassis.watch;

import jakarta.annotation.security.PermitAll;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.outside.OutsideCalls;
import so.onekey.returns.chassis.sample.Basin;
import so.onekey.returns.chassis.sample.PumpCall;

import java.time.Duration;

/** One request from which everything follows that can follow. */
@RestController
class JourneyApi {
    private final Transactions transactions;
    private final CommandGateway commands;
    private final OutsideCalls calls;

    JourneyApi(Transactions transactions, CommandGateway commands, OutsideCalls calls) {
        this.transactions = transactions;
        this.commands = commands;
        this.calls = calls;
    }

    /** @return the trace that a log line would have */
    @PostMapping("/journeys/{basin}")
    @PermitAll
    String begin(@PathVariable String basin) {
        transactions.run(() -> {
            commands.sendAndWait(new Basin.Open(basin));
            commands.sendAndWait(new Basin.Fill(basin, 5));
            commands.sendAndWait(new Basin.EmptyLater(basin, Duration.ofMillis(1)));
            calls.order(PumpCall.NAME, basin, new PumpCall.Order(basin, 5));
        });
        return MDC.get("traceId");
    }
}
