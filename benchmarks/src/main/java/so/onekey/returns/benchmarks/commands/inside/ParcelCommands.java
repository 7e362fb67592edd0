package so.onekey.returns.benchmarks.commands.inside;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import so.onekey.returns.benchmarks.commands.Load;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.parcel.Belonging;
import so.onekey.returns.claims.parcel.ParcelCommand;
import so.onekey.returns.claims.parcel.ParcelCommand.DestroyRecoveryWords;
import so.onekey.returns.claims.parcel.ParcelCommand.Receive;

/** Commands to parcels, as the warehouse's desk gives them: they write events and nothing else. */
final class ParcelCommands {
    private static final String SOMEBODY = "warehouse-benchmark";
    private final Transactions transactions;
    private final CommandGateway commands;

    ParcelCommands(Transactions transactions, CommandGateway commands) {
        this.transactions = transactions;
        this.commands = commands;
    }

    /** Makes a parcel that has so many events. */
    UUID one(int events) {
        UUID parcel = create();
        for (int event = 2; event < events; event++) {
            append(parcel);
        }
        return parcel;
    }

    /** A parcel that belongs to nobody: it is scanned and refused, two events. */
    Load.Client creating() {
        return () -> {
            create();
            return true;
        };
    }

    private UUID create() {
        UUID parcel = UUID.randomUUID();
        send(new Receive(parcel, Instant.now(), SOMEBODY, null, List.of(), null, new Belonging.ToNoClaim(null), "2026-11"));
        return parcel;
    }

    /** One more event for each parcel of the pool. */
    Load.Clients appending(int pool) {
        var next = new AtomicInteger();
        return () -> () -> {
            int number = next.getAndIncrement();
            if (number < pool) {
                append(parcel(number));
            }
            return number < pool;
        };
    }

    private void append(UUID parcel) {
        send(new DestroyRecoveryWords(parcel, Instant.now(), SOMEBODY, UUID.randomUUID().toString()));
    }

    private void send(ParcelCommand command) {
        transactions.call(() -> commands.sendAndWait(command));
    }

    /** As {@code md5('parcel ' || number)::uuid} says it. */
    private static UUID parcel(int number) {
        try {
            var hash = ByteBuffer.wrap(MessageDigest.getInstance("MD5").digest(("parcel " + number).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
