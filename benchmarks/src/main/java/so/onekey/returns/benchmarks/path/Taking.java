package so.onekey.returns.benchmarks.path;

import java.sql.SQLException;
import java.util.List;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.Topic;

/** How fast what waits on a topic takes effect: orders placed and dispatched, told by the shop and learned by the claims service. */
record Taking(ClaimsDatabase database, Shop shop, int messages) {

    private static final String LEARNED = "select count(*) from order_fact";

    /** Messages a second. The table is locked until all of them wait on the topic. */
    double ours() throws SQLException, InterruptedException {
        List<StorefrontMessage> told = Shop.dispatched(Shop.orders(messages / 2));
        long before = database.count(LEARNED);
        var connection = database.connection();
        connection.setAutoCommit(false);
        database.execute("lock table storefront_order in share mode");
        shop.tell(Topic.STOREFRONT_ORDERS.topicName(), told);
        long began = System.nanoTime();
        connection.commit();
        connection.setAutoCommit(true);
        database.await(LEARNED, before + told.size());
        return told.size() * 1e9 / (System.nanoTime() - began);
    }
}
