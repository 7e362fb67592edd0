package so.onekey.returns.claims.parcel.label;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.claims.parcel.carrier.CarrierLabel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The labels that the carrier made for us; not a read model. */
@Repository
public class Labels {
    private final JdbcClient jdbc;

    Labels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what the carrier made; the same label again changes nothing. */
    void keep(UUID labelId, UUID claimId, CarrierLabel label, Instant madeAt) {
        jdbc.sql("""
                insert into return_label (label_id, claim_id, carrier, tracking_number, pdf, made_at) values (?, ?, ?, ?, ?, ?)
                on conflict (label_id) do nothing""").params(labelId, claimId, label.carrier(), label.trackingNumber(), label.pdf(),
                madeAt.atOffset(ZoneOffset.UTC)).update();
    }

    /** The claim gives it to the customer. */
    void issue(UUID labelId, Instant at) {
        jdbc.sql("update return_label set issued_at = ? where label_id = ?").params(at.atOffset(ZoneOffset.UTC), labelId).update();
    }

    /** The carrier's document of one label of a claim. */
    Optional<byte[]> issued(UUID claimId, UUID labelId) {
        return jdbc.sql("select pdf from return_label where claim_id = ? and label_id = ? and issued_at is not null")
                .params(claimId, labelId).query(byte[].class).optional();
    }

    /** The carrier's document of a claim's newest label. */
    Optional<byte[]> newestOf(UUID claimId) {
        return jdbc.sql("""
                select pdf from return_label where claim_id = ? and issued_at is not null order by issued_at desc, label_id limit 1""")
                .param(claimId).query(byte[].class).optional();
    }

    /** Which claim a parcel under this tracking number is for. */
    public Optional<UUID> claimWithTracking(String trackingNumber) {
        return jdbc.sql("select claim_id from return_label where upper(tracking_number) = upper(?) order by made_at desc limit 1")
                .param(trackingNumber).query(UUID.class).optional();
    }

    /** Which claim a label is for. */
    public Optional<UUID> claimOf(UUID labelId) {
        return jdbc.sql("select claim_id from return_label where label_id = ?").param(labelId).query(UUID.class).optional();
    }

    /**
     * Notes that the carrier has scanned the parcel.
     *
     * @return whether it is the first scan
     */
    public boolean noteFirstScan(UUID labelId, Instant at) {
        return jdbc.sql("update return_label set first_scan_at = ? where label_id = ? and first_scan_at is null")
                .params(at.atOffset(ZoneOffset.UTC), labelId).update() == 1;
    }
}
