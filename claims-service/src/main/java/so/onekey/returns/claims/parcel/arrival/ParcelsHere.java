package so.onekey.returns.claims.parcel.arrival;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.claims.claim.ClaimEvent.ItemInspected;
import so.onekey.returns.claims.parcel.ParcelEvent.ParcelSentBack;
import so.onekey.returns.claims.parcel.ScannedNumber;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The parcels that lie in the warehouse, closed and not sent back, by the number they were scanned under. Kept in the transaction of the
 * scan and of the events that end it; it can't be replayed.
 */
@Component
@ProcessingGroup(ParcelsHere.PROCESSOR)
class ParcelsHere {
    static final String PROCESSOR = "parcels-here";
    private final JdbcClient jdbc;

    ParcelsHere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the number for a new parcel, waiting for another transaction that is about to.
     *
     * @return the parcel that lies here under this number already
     */
    Optional<UUID> put(ScannedNumber number, UUID parcelId) {
        String key = number.value().toUpperCase(Locale.ROOT);
        int isNew = jdbc.sql("insert into parcel_here (number, parcel_id) values (?, ?) on conflict do nothing").params(key, parcelId)
                .update();
        return isNew == 1
                ? Optional.empty()
                : jdbc.sql("select parcel_id from parcel_here where number = ?").param(key).query(UUID.class).optional();
    }

    @EventHandler
    void on(ParcelSentBack event) {
        remove(event.parcelId());
    }

    /** It was opened, so the next scan is of another one. */
    @EventHandler
    void on(ItemInspected event) {
        remove(event.parcelId());
    }

    private void remove(UUID parcelId) {
        jdbc.sql("delete from parcel_here where parcel_id = ?").param(parcelId).update();
    }
}
