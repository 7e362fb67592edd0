package so.onekey.returns.refunds.provider;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.Contradiction;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteContradiction;

/** Where a provider contradicts itself: kept in the payment's history for finance to see, counted for ops to be woken by. Each once. */
@Component
class Contradictions {
    private static final Logger log = LoggerFactory.getLogger(Contradictions.class);

    private final CommandGateway commands;
    private final Transactions transactions;
    private final Clock clock;
    private final Counter counter;

    Contradictions(CommandGateway commands, Transactions transactions, Clock clock, MeterRegistry meters) {
        this.commands = commands;
        this.transactions = transactions;
        this.clock = clock;
        this.counter = Counter.builder("returns.refunds.contradictions")
                .description("answers of a provider that its earlier answers forbid").register(meters);
    }

    /** After the transaction in which it was heard was rolled back. */
    void heard(PaymentKey payment, Contradiction contradiction) {
        boolean isNew = contradiction.said().map(said -> transactions
                .call(() -> commands.<Boolean>sendAndWait(new NoteContradiction(payment, said, clock.instant())))).orElse(true);
        if (isNew) {
            counter.increment();
            log.error("The provider's books and ours differ; a person has to compare them: {}", contradiction.getMessage());
        }
    }
}
