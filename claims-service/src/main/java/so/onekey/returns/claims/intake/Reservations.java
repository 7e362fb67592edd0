package so.onekey.returns.claims.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.claims.orders.Reservation;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which units of an order are taken by which claim. Written under the order's lock or in the transaction of the claim's event. */
@Repository
public class Reservations {
    private final JdbcClient jdbc;

    Reservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is taken of an order, oldest claims first; call it under the order's lock. */
    public List<Reservation> of(String orderId) {
        return jdbc.sql(
                """
                        select claim_id, claimed_at, line_id, undispatched, shipment_id, held, used from reservation
                        where order_id = ? and held + used > 0 order by claimed_at, claim_id, entry""")
                .param(orderId)
                .query((row, number) -> new Reservation(row.getString("claim_id"),
                        row.getObject("claimed_at", OffsetDateTime.class).toInstant(),
                        row.getString("line_id"), row.getBoolean("undispatched"), row.getString("shipment_id"), row.getInt("held"),
                        row.getInt("used")))
                .list();
    }

    void hold(UUID claimId, String orderId, Instant claimedAt, int entry, LineFacts facts) {
        UnitGroup units = facts.units();
        if (units.state() == UnitState.NOT_FREE) {
            return;
        }
        jdbc.sql("""
                insert into reservation (claim_id, entry, order_id, claimed_at, line_id, undispatched, shipment_id, held, used)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(claimId, entry, orderId, claimedAt.atOffset(ZoneOffset.UTC), facts.lineId(), units.state() == UnitState.PLACED,
                        units.shipmentId() == null ? "" : units.shipmentId(), units.quantity())
                .update();
    }

    void release(UUID claimId, int entry) {
        jdbc.sql("update reservation set held = 0 where claim_id = ? and entry = ?").params(claimId, entry).update();
    }

    /** Units of a line that are used up for good, whichever of the claim's entries they belong to. */
    void useUp(UUID claimId, String lineId, int quantity) {
        int left = quantity;
        var held = jdbc
                .sql("select entry, held from reservation where claim_id = ? and line_id = ? and undispatched and held > 0 order by entry")
                .params(claimId, lineId).query((row, number) -> new int[]{row.getInt(1), row.getInt(2)}).list();
        for (int[] entry : held) {
            int taken = Math.min(left, entry[1]);
            jdbc.sql("update reservation set held = held - ?, used = used + ? where claim_id = ? and entry = ?")
                    .params(taken, taken, claimId, entry[0]).update();
            left -= taken;
        }
    }
}
