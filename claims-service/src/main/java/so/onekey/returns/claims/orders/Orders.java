package so.onekey.returns.claims.orders;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.chassis.listening.ParkedErasure;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts about orders. Whoever decides about an order locks its row first, in the transaction of the decision. */
@Repository
public class Orders {
    private static final Map<String, Class<? extends OrderFact>> KINDS = Map.of("placed", OrderFact.Placed.class, "dispatched",
            OrderFact.Dispatched.class, "delivered", OrderFact.Delivered.class, "cancelled", OrderFact.Cancelled.class, "refunded-outside",
            OrderFact.RefundedOutside.class, "replacement-dispatched", OrderFact.ReplacementDispatched.class, "replacement-delivered",
            OrderFact.ReplacementDelivered.class);
    private final JdbcClient jdbc;
    private final JsonMapper json;

    private final ParkedErasure parked;

    Orders(JdbcClient jdbc, JsonMapper json, ParkedErasure parked) {
        this.jdbc = jdbc;
        this.json = json;
        this.parked = parked;
    }

    /** Locks the order until the transaction ends; empty if it is not known to be placed. */
    public Optional<Order> lock(String orderId) {
        boolean heardOf = jdbc.sql("select order_id from storefront_order where order_id = ? for update").param(orderId)
                .query(String.class).optional().isPresent();
        return heardOf ? Order.of(orderId, facts(orderId)) : Optional.empty();
    }

    /** Whether it is known that such an order was placed. */
    public boolean exists(String orderId) {
        return jdbc.sql("select exists (select from order_fact where order_id = ? and kind = 'placed')").param(orderId).query(Boolean.class)
                .single();
    }

    /** The orders that a parcel of ours with this tracking number was about; blanks and capitals don't matter. */
    public List<String> byTracking(String trackingNumber) {
        return by(SentNumbers.TRACKING, trackingNumber);
    }

    /** The orders with which a unit of this serial number was sent; blanks and capitals don't matter. */
    public List<String> bySerial(String serial) {
        return by(SentNumbers.SERIAL, serial);
    }

    private List<String> by(String kind, String number) {
        return jdbc.sql("select order_id from order_number where kind = ? and number = ? order by order_id")
                .params(kind, SentNumbers.plain(number)).query(String.class).list();
    }

    /** Whether the order was placed with this e-mail address; capitals don't matter. */
    public boolean wasPlacedBy(String orderId, String email) {
        return jdbc.sql("select exists (select from order_contact where order_id = ? and lower(email) = lower(?))").params(orderId, email)
                .query(Boolean.class).single();
    }

    /** Whether words about the customer may be kept: not once they have been erased. Call it under the order's lock. */
    public boolean mayKeepWords(String orderId) {
        return jdbc.sql("select exists (select from order_contact where order_id = ?)").param(orderId).query(Boolean.class).single();
    }

    /**
     * Remembers that an order was placed and by whom; hearing it again changes nothing.
     *
     * @return whether it is new
     * @throws UnacceptableMessage if the same order was told with other content before
     */
    boolean placed(String orderId, OrderFact.Placed placed, String customerId, String email) {
        lockCustomer(customerId);
        boolean isNew = learn(orderId, placed);
        jdbc.sql("""
                insert into order_contact (order_id, customer_id, email) select ?, ?, ?
                where not exists (select from erased_customer where customer_id = ?) on conflict do nothing""")
                .params(orderId, customerId, email, customerId).update();
        boolean somebodyElses = jdbc
                .sql("select exists (select from order_contact where order_id = ? and (customer_id <> ? or email <> ?))")
                .params(orderId, customerId, email).query(Boolean.class).single();
        if (somebodyElses) {
            throw new UnacceptableMessage("customer: order " + orderId + " was told to be another customer's before; a correction needs a "
                    + "person");
        }
        return isNew;
    }

    /**
     * Remembers a fact; hearing it again changes nothing.
     *
     * @return whether it is new
     * @throws UnacceptableMessage if the same fact was told with other content before
     */
    boolean learn(String orderId, OrderFact fact) {
        jdbc.sql("insert into storefront_order (order_id) values (?) on conflict do nothing").param(orderId).update();
        jdbc.sql("select order_id from storefront_order where order_id = ? for update").param(orderId).query(String.class).single();
        String kind = kindOf(fact);
        var known = jdbc.sql("select content from order_fact where order_id = ? and kind = ? and fact_id = ?")
                .params(orderId, kind, fact.factId()).query(String.class).optional().map(content -> read(kind, content));
        if (known.isPresent() && !known.get().equals(fact)) {
            throw new UnacceptableMessage("order " + orderId + " was told to be " + kind + " before with other content; a correction needs "
                    + (fact.factId().isEmpty() ? "a person" : "another id than " + fact.factId()));
        }
        if (known.isEmpty()) {
            jdbc.sql("insert into order_fact (order_id, kind, fact_id, content) values (?, ?, ?, ?)")
                    .params(orderId, kind, fact.factId(), json.writeValueAsString(fact)).update();
            Order.of(orderId, facts(orderId)).ifPresent(Order::demandSense);
            SentNumbers.of(fact).forEach((which, numbers) -> numbers.forEach(number -> index(orderId, which, number)));
        }
        return known.isEmpty();
    }

    private void index(String orderId, String kind, String number) {
        jdbc.sql("insert into order_number (kind, number, order_id) values (?, ?, ?) on conflict do nothing").params(kind, number, orderId)
                .update();
    }

    /**
     * Erases what could tell who a customer is, also what a request brings in at this very moment, and what parked messages say.
     *
     * @param named the customer's orders as far as the storefront knows; some may never have got as far as here
     */
    void forget(String customerId, List<String> named) {
        lockCustomer(customerId);
        jdbc.sql("insert into erased_customer (customer_id) values (?) on conflict do nothing").param(customerId).update();
        jdbc.sql("""
                select order_id from storefront_order where order_id in (select order_id from order_contact where customer_id = ?)
                order by order_id for update""").param(customerId).query(String.class).list();
        jdbc.sql("""
                delete from claim_description where order_id in (select order_id from order_contact where customer_id = ?)""")
                .param(customerId).update();
        jdbc.sql("delete from claim_note where order_id in (select order_id from order_contact where customer_id = ?)").param(customerId)
                .update();
        List<String> orderIds = ordersOf(customerId, named);
        forgetPhotosAndNotes(orderIds);
        parked.erase(orderIds);
        jdbc.sql("delete from order_contact where customer_id = ?").param(customerId).update();
    }

    /** A photo that somebody else needs too stays for them. */
    private void forgetPhotosAndNotes(List<String> orderIds) {
        String[] orders = orderIds.toArray(String[]::new);
        List<String> photos = jdbc.sql("delete from photo_link where order_id = any(?) returning hash").param(orders).query(String.class)
                .list();
        photos.forEach(hash -> jdbc.sql("delete from photo where hash = ? and not exists (select from photo_link where hash = ?)")
                .params(hash, hash).update());
        jdbc.sql("delete from warehouse_note where order_id = any(?)").param(orders).update();
    }

    /** Those known here and those named, but none that is known to be somebody else's. */
    private List<String> ordersOf(String customerId, List<String> named) {
        return jdbc.sql("""
                select order_id from order_contact where customer_id = :customer
                union select named from unnest(:named::text[]) named
                where not exists (select from order_contact where order_id = named and customer_id <> :customer)""")
                .param("customer", customerId).param("named", named.toArray(String[]::new)).query(String.class).list();
    }

    /** Keeps an order from bringing a contact in while the same customer is erased; lasts until the transaction ends. */
    private void lockCustomer(String customerId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("customer " + customerId).query((row, number) -> true)
                .single();
    }

    private List<OrderFact> facts(String orderId) {
        return jdbc.sql("select kind, content from order_fact where order_id = ?").param(orderId)
                .query((row, number) -> read(row.getString("kind"), row.getString("content"))).list();
    }

    private OrderFact read(String kind, String content) {
        return json.readValue(content, KINDS.get(kind));
    }

    private static String kindOf(OrderFact fact) {
        return switch (fact) {
            case OrderFact.Placed placed -> "placed";
            case OrderFact.Dispatched dispatched -> "dispatched";
            case OrderFact.Delivered delivered -> "delivered";
            case OrderFact.Cancelled cancelled -> "cancelled";
            case OrderFact.RefundedOutside refunded -> "refunded-outside";
            case OrderFact.ReplacementDispatched sent -> "replacement-dispatched";
            case OrderFact.ReplacementDelivered arrived -> "replacement-delivered";
        };
    }
}
