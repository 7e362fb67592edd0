package so.onekey.returns.chassis.listening;

import so.onekey.returns.chassis.commands.Transactions;

import java.util.Collection;

/** Lets a service that forgets somebody erase what messages about them say that never got as far as a listener. */
public final class ParkedErasure {
    private final ParkingLot lot;
    private final Transactions transactions;

    ParkedErasure(ParkingLot lot, Transactions transactions) {
        this.lot = lot;
        this.transactions = transactions;
    }

    /**
     * Erases what the parked and the discarded messages of these keys say, as part of the running transaction. Later messages of a key still
     * wait behind one that is parked; ops give it up.
     *
     * @param keys of records, for example order ids
     */
    public void erase(Collection<String> keys) {
        if (!keys.isEmpty()) {
            transactions.run(() -> lot.erase(keys));
        }
    }
}
