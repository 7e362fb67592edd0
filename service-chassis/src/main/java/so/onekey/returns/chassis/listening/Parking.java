package so.onekey.returns.chassis.listening;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.chassis.commands.Transactions;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What ops do with parked messages: look, mend, take up again in order, or give up with a reason. */
public class Parking {
    private final ParkingLot lot;
    private final Map<String, Reception> receptions;
    private final Transactions transactions;

    Parking(ParkingLot lot, Map<String, Reception> receptions, Transactions transactions) {
        this.lot = lot;
        this.receptions = receptions;
        this.transactions = transactions;
    }

    /**
     * The oldest parked messages, without their payload.
     *
     * @param limit 1 to 1,000
     */
    public List<Map<String, Object>> list(int limit) {
        return lot.page(limit);
    }

    /** How many messages are parked. */
    public long count() {
        return lot.count();
    }

    /** One message with what it says; empty if there is none of that id. */
    public Optional<ParkedContent> look(long id) {
        return lot.byId(id).map(ParkedContent::of);
    }

    /** Replaces the payload of a parked message; false if there is none of that id. */
    public boolean mend(long id, byte[] payload, String by) {
        return underLock(id, () -> lot.replacePayload(id, payload, by));
    }

    /** Replaces all headers of a parked message; false if there is none of that id. */
    public boolean mendHeaders(long id, Map<String, String> headers, String by) {
        return underLock(id, () -> lot.replaceHeaders(id, headers, by));
    }

    /** While nobody takes the message up; false if somebody has, or if there never was one. */
    private boolean underLock(long id, Runnable change) {
        return transactions.call(() -> {
            lot.byId(id).ifPresent(message -> lot.lock(message.listener(), message.key()));
            boolean isStillThere = lot.byId(id).isPresent();
            if (isStillThere) {
                change.run();
            }
            return isStillThere;
        });
    }

    /** Gives a message up and keeps a record of who did and why; false if there is none of that id. */
    public boolean discard(long id, String by, String because) {
        return underLock(id, () -> lot.discard(id, by, because));
    }

    /**
     * Takes up the messages of this one's key, oldest first, until all are done or one still can't be accepted.
     *
     * @return what came of it
     */
    public Resumption resume(long id) {
        var start = lot.byId(id);
        if (start.isEmpty()) {
            return new Resumption(0, "there is no parked message " + id);
        }
        int done = 0;
        while (true) {
            try {
                if (!takeUpNext(start.get())) {
                    return new Resumption(done, null);
                }
                done++;
            } catch (StillUnacceptable refused) {
                transactions.run(() -> lot.explain(refused.id, refused.getMessage()));
                return new Resumption(done, refused.getMessage());
            }
        }
    }

    private boolean takeUpNext(ParkedMessage start) {
        return transactions.call(() -> {
            lot.lock(start.listener(), start.key());
            var next = start.key() == null ? lot.byId(start.id()) : lot.first(start.listener(), start.key());
            next.ifPresent(message -> {
                deliver(message);
                lot.remove(message.id());
            });
            return next.isPresent();
        });
    }

    private void deliver(ParkedMessage message) {
        try {
            Reception reception = receptions.get(message.listener());
            if (reception == null) {
                throw new UnacceptableMessage("no listener is called '" + message.listener() + "' any more: discard it");
            }
            if (message.payload() == null && lot.isErased(message.id())) {
                throw new UnacceptableMessage("what it said was erased because a person asked for it: discard it");
            }
            reception.deliver(message);
        } catch (RuntimeException failure) {
            if (Faults.ofTheMessage(failure).isEmpty() && Faults.ofTheInfrastructure(failure)) {
                throw failure;
            }
            throw new StillUnacceptable(message.id(), failure);
        }
    }

    /**
     * @param done how many messages were taken up
     * @param stoppedBy why it stopped early, absent if nothing is left
     */
    public record Resumption(int done, @Nullable String stoppedBy) {}

    private static final class StillUnacceptable extends RuntimeException {
        private final long id;

        StillUnacceptable(long id, RuntimeException cause) {
            super(Reception.reasonOf(cause), cause);
            this.id = id;
        }
    }
}
