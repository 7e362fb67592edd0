package so.onekey.returns.claims.orders;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
            OrderFact.RefundedOutside.class);
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Orders(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Locks the order until the transaction ends; empty if it is not known to be placed. */
    public Optional<Order> lock(String orderId) {
        boolean heardOf = jdbc.sql("select order_id from storefront_order where order_id = ? for update").param(orderId)
                .query(String.class).optional().isPresent();
        return heardOf ? Order.of(orderId, facts(orderId)) : Optional.empty();
    }

    /** Whether the order was placed with this e-mail address; capitals don't matter. */
    public boolean wasPlacedBy(String orderId, String email) {
        return jdbc.sql("select exists (select from order_contact where order_id = ? and lower(email) = lower(?))").params(orderId, email)
                .query(Boolean.class).single();
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
            Order.of(orderId, facts(orderId)).ifPresent(Order::demandOneCurrency);
        }
        return known.isEmpty();
    }

    /** Erases what could tell who a customer is, also what a request brings in at this very moment. */
    void forget(String customerId) {
        lockCustomer(customerId);
        jdbc.sql("insert into erased_customer (customer_id) values (?) on conflict do nothing").param(customerId).update();
        jdbc.sql("""
                select order_id from storefront_order where order_id in (select order_id from order_contact where customer_id = ?)
                order by order_id for update""").param(customerId).query(String.class).list();
        jdbc.sql("""
                delete from claim_description where order_id in (select order_id from order_contact where customer_id = ?)""")
                .param(customerId).update();
        jdbc.sql("delete from order_contact where customer_id = ?").param(customerId).update();
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
        };
    }
}
