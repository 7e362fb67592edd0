package so.onekey.returns.notifications.contacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contacts of all orders, and the tombstones of erased ones. Whoever decides by them holds the lock of the order. */
@Component
public class Contacts {
    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else decides about this order until the running transaction ends. */
    public void lockOrder(String orderId) {
        lock("order " + orderId);
    }

    /** Taken before any of the customer's orders, so that two transactions never wait for each other. */
    void lockCustomer(String customerId) {
        lock("customer " + customerId);
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("contact of " + what).query((row, number) -> true).single();
    }

    /** Whether somebody can be written to about this order. */
    public Reachability reachability(String orderId) {
        if (exists("select exists (select from contact where order_id = ?)", orderId)) {
            return Reachability.KNOWN;
        }
        return exists("select exists (select from erased_order where order_id = ?)", orderId) ? Reachability.ERASED : Reachability.UNKNOWN;
    }

    /** The contact of this order, absent if it is not known yet or erased. */
    public Optional<Contact> find(String orderId) {
        return jdbc.sql("select customer_id, email, name, locale from contact where order_id = ?").param(orderId)
                .query((row, number) -> new Contact(orderId, row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        titles(orderId)))
                .optional();
    }

    private Map<String, String> titles(String orderId) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("select line_id, title from ordered_item where order_id = ?").param(orderId)
                .query(row -> {
                    titles.put(row.getString(1), row.getString(2));
                });
        return Map.copyOf(titles);
    }

    void add(Contact contact) {
        jdbc.sql("insert into contact (order_id, customer_id, email, name, locale) values (?, ?, ?, ?, ?)")
                .params(contact.orderId(), contact.customerId(), contact.email(), contact.name(), contact.locale()).update();
        contact.titles().forEach((line, title) -> jdbc.sql("insert into ordered_item (order_id, line_id, title) values (?, ?, ?)")
                .params(contact.orderId(), line, title).update());
    }

    boolean isErased(String customerId) {
        return exists("select exists (select from erased_customer where customer_id = ?)", customerId);
    }

    /** Under the customer's lock this is complete. */
    List<String> ordersOf(String customerId) {
        return jdbc.sql("select order_id from contact where customer_id = ?").param(customerId).query(String.class).list();
    }

    void eraseCustomer(String customerId) {
        jdbc.sql("insert into erased_customer (customer_id) values (?) on conflict do nothing").param(customerId).update();
    }

    void eraseOrder(String orderId) {
        jdbc.sql("delete from contact where order_id = ?").param(orderId).update();
        jdbc.sql("insert into erased_order (order_id) values (?) on conflict do nothing").param(orderId).update();
    }

    private boolean exists(String sql, String id) {
        return jdbc.sql(sql).param(id).query(Boolean.class).single();
    }
}
