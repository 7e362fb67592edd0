package so.onekey.returns.claims.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.claims.orders.Order;
import so.onekey.returns.claims.orders.Orders;
import so.onekey.returns.claims.orders.Reservation;
import so.onekey.returns.claims.orders.Reservation.Freed;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.claims.policy.Reason;
import so.onekey.returns.claims.policy.UnitGroup;
import so.onekey.returns.claims.policy.UnitState;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which units of an order are taken by which claim, and which were. Written under the order's lock or in the transaction of the claim's event.
 * An entry that held nothing, as its units were not free, has nothing to release either.
 */
@Repository
public class Reservations {
    private final JdbcClient jdbc;
    private final Orders orders;

    Reservations(JdbcClient jdbc, Orders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    /** All that is or was taken of an order, oldest claims first; call it under the order's lock. */
    public List<Reservation> of(String orderId) {
        Map<Entry, List<Freed>> freed = freed(orderId);
        return jdbc
                .sql("""
                        select r.claim_id, entry, claimed_at, line_id, undispatched, shipment_id, held, used, stopped, cancelled_before, reason, rma_number
                        from reservation r left join rma_number n on n.claim_id = r.claim_id
                        where order_id = ? order by claimed_at, r.claim_id, entry""")
                .param(orderId)
                .query((row, number) -> new Reservation(row.getString("claim_id"), at(row.getObject("claimed_at", OffsetDateTime.class)),
                        row.getString("line_id"), row.getBoolean("undispatched"), row.getString("shipment_id"), row.getInt("held"),
                        row.getInt("used"), row.getInt("stopped"), row.getInt("cancelled_before"),
                        Optional.ofNullable(row.getString("reason")).map(Reason::valueOf).orElse(null), row.getString("rma_number"),
                        freed.getOrDefault(new Entry(row.getObject("claim_id", UUID.class), row.getInt("entry")), List.of())))
                .list();
    }

    private Map<Entry, List<Freed>> freed(String orderId) {
        Map<Entry, List<Freed>> freed = new HashMap<>();
        jdbc.sql("""
                select e.claim_id, e.entry, e.quantity, e.ended_at, e.kind from reservation_end e join reservation using (claim_id, entry)
                where order_id = ? and e.kind <> 'USED' order by e.id""").param(orderId)
                .query(row -> {
                    freed.computeIfAbsent(new Entry(row.getObject(1, UUID.class), row.getInt(2)), entry -> new ArrayList<>())
                            .add(new Freed(row.getInt(3), at(row.getObject(4, OffsetDateTime.class)), "REJECTED".equals(row.getString(5))));
                });
        return freed;
    }

    /** @param cancelledBefore how many units of the line the storefront is known to have cancelled by now */
    void hold(UUID claimId, String orderId, Instant claimedAt, int entry, LineFacts facts, int cancelledBefore) {
        UnitGroup units = facts.units();
        if (units.state() == UnitState.NOT_FREE) {
            return;
        }
        jdbc.sql("""
                insert into reservation (claim_id, entry, order_id, claimed_at, line_id, undispatched, shipment_id, held, used,
                                         cancelled_before, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""")
                .params(claimId, entry, orderId, claimedAt.atOffset(ZoneOffset.UTC), facts.lineId(), units.state() == UnitState.PLACED,
                        units.shipmentId() == null ? "" : units.shipmentId(), units.quantity(), cancelledBefore, facts.reason().name())
                .update();
    }

    /** Units that were withdrawn or not sent in time are free again. */
    public void release(UUID claimId, int entry, int quantity, Instant endedAt) {
        end(claimId, entry, quantity, endedAt, "RELEASED");
    }

    /** Units for which the claim was rejected or declined are free again; another reason for them will be read by a person. */
    public void reject(UUID claimId, int entry, int quantity, Instant endedAt) {
        end(claimId, entry, quantity, endedAt, "REJECTED");
    }

    /** Units that were refunded or replaced are used up for good. */
    public void useUp(UUID claimId, int entry, int quantity, Instant endedAt) {
        end(claimId, entry, quantity, endedAt, "USED");
    }

    /** Units that were cancelled are used up for good, and were never sent. */
    void stop(UUID claimId, int entry, int quantity, Instant endedAt) {
        int stopped = end(claimId, entry, quantity, endedAt, "USED");
        jdbc.sql("update reservation set stopped = stopped + ? where claim_id = ? and entry = ?").params(stopped, claimId, entry).update();
    }

    /**
     * What was used up stays so, whatever a person decides on it later: only units that are held can be given back or used up.
     *
     * @throws IllegalArgumentException if these are more units than the claim has in any way
     */
    private int end(UUID claimId, int entry, int quantity, Instant endedAt, String kind) {
        var taken = jdbc.sql("select held, used from reservation where claim_id = ? and entry = ? for update").params(claimId, entry)
                .query((row, number) -> new Taken(row.getInt(1), row.getInt(2))).optional();
        if (taken.isEmpty()) {
            return 0;
        }
        if (quantity > taken.get().held() + taken.get().used()) {
            throw new IllegalArgumentException(
                    "the claim " + claimId + " has " + taken.get() + " units of entry " + entry + ", not " + quantity);
        }
        int ended = Math.min(quantity, taken.get().held());
        if (ended > 0) {
            int used = kind.equals("USED") ? ended : 0;
            jdbc.sql("update reservation set held = held - ?, used = used + ? where claim_id = ? and entry = ?")
                    .params(ended, used, claimId, entry).update();
            jdbc.sql("insert into reservation_end (claim_id, entry, kind, quantity, ended_at) values (?, ?, ?, ?, ?)")
                    .params(claimId, entry, kind, ended, endedAt.atOffset(ZoneOffset.UTC)).update();
        }
        return ended;
    }

    /**
     * Takes units that were released or rejected back into the claim, as if it had never been over. Locks the order; lock it before the
     * command if a command follows.
     *
     * @return false if they are no longer free
     * @throws IllegalArgumentException if fewer units of the entry were ever released
     */
    public boolean holdAgain(UUID claimId, int entry, int quantity) {
        Optional<Place> place = jdbc
                .sql("select order_id, line_id, undispatched, shipment_id from reservation where claim_id = ? and entry = ?")
                .params(claimId, entry)
                .query((row, number) -> new Place(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4))).optional();
        if (place.isEmpty() || free(place.get()) < quantity) {
            return false;
        }
        forgetTheEnd(claimId, entry, quantity);
        jdbc.sql("update reservation set held = held + ? where claim_id = ? and entry = ?").params(quantity, claimId, entry).update();
        return true;
    }

    private int free(Place place) {
        Order order = orders.lock(place.orderId()).orElseThrow();
        return order.unitsOf(order.line(place.lineId()).orElseThrow(), of(place.orderId())).stream().filter(place::mayHold)
                .mapToInt(UnitGroup::quantity).sum();
    }

    private void forgetTheEnd(UUID claimId, int entry, int quantity) {
        int left = quantity;
        var ends = jdbc.sql("select id, quantity from reservation_end where claim_id = ? and entry = ? and kind <> 'USED' order by id desc")
                .params(claimId, entry).query((row, number) -> new long[]{row.getLong(1), row.getLong(2)}).list();
        for (long[] end : ends) {
            int taken = (int) Math.min(left, end[1]);
            left -= taken;
            if (taken == end[1]) {
                jdbc.sql("delete from reservation_end where id = ?").param(end[0]).update();
            } else if (taken > 0) {
                jdbc.sql("update reservation_end set quantity = quantity - ? where id = ?").params(taken, end[0]).update();
            }
        }
        if (left > 0) {
            throw new IllegalArgumentException("the claim " + claimId + " released " + (quantity - left) + " units of entry " + entry
                    + ", not " + quantity);
        }
    }

    private static Instant at(OffsetDateTime time) {
        return time.toInstant();
    }

    private record Entry(UUID claimId, int number) {}

    private record Taken(int held, int used) {}

    /** Where reserved units were: what had not been dispatched may be anywhere by now. */
    private record Place(String orderId, String lineId, boolean undispatched, String shipmentId) {
        boolean mayHold(UnitGroup group) {
            return group.state() != UnitState.NOT_FREE
                    && (undispatched || shipmentId.equals(group.shipmentId() == null ? "" : group.shipmentId()));
        }
    }
}
