package so.onekey.returns.chassis.listening;

import io.opentelemetry.api.trace.SpanKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.watch.Step;
import so.onekey.returns.chassis.watch.Traces;

/**
 * Receives one record for one listener: reads it, hands it over in one transaction, or parks it. Returns normally when the record needs
 * nothing more; throws when the infrastructure is at fault and the record must come again.
 */
final class Reception {
    private static final Logger log = LoggerFactory.getLogger(Reception.class);
    private static final int TRIES = 3;

    private final TopicListener<?> listener;
    private final MessageDecoder decoder;
    private final ParkingLot lot;
    private final Transactions transactions;
    private final Traces traces;

    Reception(TopicListener<?> listener, MessageDecoder decoder, ParkingLot lot, Transactions transactions,
            Traces traces) {
        this.listener = listener;
        this.decoder = decoder;
        this.lot = lot;
        this.transactions = transactions;
        this.traces = traces;
    }

    void receive(ParkedMessage message) {
        if (lot.holds(message.listener(), message.key()) && queuedBehind(message)) {
            return;
        }
        handOver(message);
    }

    private boolean queuedBehind(ParkedMessage message) {
        return transactions.call(() -> {
            lot.lock(message.listener(), message.key());
            boolean waits = lot.holds(message.listener(), message.key());
            if (waits) {
                lot.park(message, "waits behind an earlier parked message of the same key");
            }
            return waits;
        });
    }

    private void handOver(ParkedMessage message) {
        for (int attempt = 1;; attempt++) {
            try {
                deliver(message);
                return;
            } catch (RuntimeException failure) {
                if (mustBeParked(failure, attempt)) {
                    park(message, failure);
                    return;
                }
            }
        }
    }

    private static boolean mustBeParked(RuntimeException failure, int attempt) {
        if (Faults.ofTheMessage(failure).isPresent()) {
            return true;
        }
        if (Faults.ofTheInfrastructure(failure)) {
            throw failure;
        }
        return attempt == TRIES;
    }

    private void park(ParkedMessage message, RuntimeException failure) {
        String reason = reasonOf(failure);
        log.warn("Parked {} {}-{}@{} for {}: {}", message.key(), message.topic(), message.partition(), message.offset(),
                message.listener(), reason, Faults.ofTheMessage(failure).isPresent() ? null : failure);
        transactions.run(() -> {
            lot.lock(message.listener(), message.key());
            lot.park(message, reason);
        });
    }

    /** @throws RuntimeException what the listener threw, with nothing of it done */
    void deliver(ParkedMessage message) {
        try {
            var envelope = decoder.decode(message.topic(), message.key() == null ? "" : message.key(), message.headers(),
                    message.payload() == null ? new byte[0] : message.payload());
            var step = new Step(shortly(envelope.type()) + " heard by " + listener.name(), SpanKind.CONSUMER, envelope.key(),
                    message.headers().get("ce_traceparent"));
            traces.take(step, () -> {
                transactions.run(() -> handle(envelope));
                return null;
            });
        } catch (StackOverflowError | LinkageError | AssertionError bug) {
            // An error would end the consumer; these are the message's or the listener's, and the next message may do.
            throw new Unexpected(bug);
        }
    }

    private static String shortly(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static final class Unexpected extends RuntimeException {
        Unexpected(Error bug) {
            super(bug);
        }
    }

    @SuppressWarnings("unchecked")
    private void handle(Envelope<?> envelope) {
        ((TopicListener<Object>) listener).on((Envelope<Object>) envelope);
    }

    static String reasonOf(RuntimeException failure) {
        Throwable bug = failure instanceof Unexpected ? failure.getCause() : failure;
        return Faults.ofTheMessage(failure).map(Throwable::getMessage).orElseGet(
                () -> "unexpected " + bug.getClass().getSimpleName() + " after " + TRIES + " tries; the log has the details");
    }
}
