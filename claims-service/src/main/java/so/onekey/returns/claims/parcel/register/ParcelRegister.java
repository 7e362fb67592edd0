package so.onekey.returns.claims.parcel.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.claims.parcel.ParcelState;
import tools.jackson.databind.json.JsonMapper;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The read model of all parcels. */
@Repository
class ParcelRegister {
    private static final int SHORT = 8;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ParcelRegister(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void save(ParcelView view) {
        jdbc.sql("""
                insert into parcel_overview (parcel_id, state, numbers, scanned_at, detail) values (?, ?, ?, ?, ?)
                on conflict (parcel_id) do update
                set state = excluded.state, numbers = excluded.numbers, detail = excluded.detail""").params(view.parcelId(),
                view.state().name(), numbersOf(view), view.scannedAt().atOffset(ZoneOffset.UTC), json.writeValueAsString(view)).update();
    }

    /** Everything that somebody may look it up by, the number on its slip included. */
    private static String[] numbersOf(ParcelView view) {
        String parcelId = view.parcelId().toString();
        var shipped = Stream.of(view.outbound(), view.sentBackBy()).filter(Objects::nonNull).map(ParcelView.Shipment::trackingNumber);
        return Stream
                .concat(Stream.of(parcelId, "P-" + parcelId.substring(0, SHORT), view.number(), view.rmaNumber(), view.orderId(),
                        Objects.toString(view.claimId(), null)), shipped)
                .filter(Objects::nonNull).map(ParcelRegister::normal).distinct().toArray(String[]::new);
    }

    private static String normal(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    Optional<ParcelView> find(UUID parcelId) {
        return jdbc.sql("select detail from parcel_overview where parcel_id = ?").param(parcelId).query(String.class).optional()
                .map(this::read);
    }

    /** Newest first. */
    List<ParcelView> page(@Nullable String number, @Nullable ParcelState state, int page, int size) {
        return jdbc.sql("""
                select detail from parcel_overview
                where (cast(:number as text) is null or numbers @> array[cast(:number as text)])
                and (cast(:state as text) is null or state = :state)
                order by scanned_at desc, parcel_id limit :size offset :skip""").param("number", number == null ? null : normal(number))
                .param("state", state == null ? null : state.name()).param("size", size).param("skip", (long) page * size)
                .query(String.class).list().stream().map(this::read).toList();
    }

    void clear() {
        jdbc.sql("truncate parcel_overview").update();
    }

    private ParcelView read(String detail) {
        return json.readValue(detail, ParcelView.class);
    }
}
