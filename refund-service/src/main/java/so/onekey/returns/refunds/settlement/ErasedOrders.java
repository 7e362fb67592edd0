package so.onekey.returns.refunds.settlement;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import so.onekey.returns.refunds.approval.Forgetful;

/** Orders of customers who were erased: what was known about them goes, and nothing is kept about them any more. First says so, then forgets. */
@Repository
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ErasedOrders implements Forgetful {
    private final JdbcClient jdbc;

    ErasedOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(List<String> orderIds) {
        for (String order : orderIds) {
            lock(order);
            jdbc.sql("insert into erased_order (order_id) values (?) on conflict do nothing").param(order).update();
            jdbc.sql("delete from settlement_note where order_id = ?").param(order).update();
        }
    }

    /** Whoever writes about an order asks first, and an erasure waits until it is written. */
    public boolean contains(String orderId) {
        lock(orderId);
        return jdbc.sql("select count(*) from erased_order where order_id = ?").param(orderId).query(Integer.class).single() > 0;
    }

    private void lock(String orderId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("words about " + orderId).query((row, number) -> true)
                .single();
    }
}
