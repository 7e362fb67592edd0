package so.onekey.returns.benchmarks.path;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.events.Topic;

/** How fast what waits on a topic takes effect: orders placed and dispatched, told by the shop and learned by the claims service. */
record Taking(ClaimsDatabase database, Shop shop, int messages) {

    private static final String LEARNED = "select count(*) from order_fact";
    /** So many of the last messages are surely of all partitions; asking for these alone costs the service's database next to nothing. */
    private static final int LAST = 200;

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
        var last = told.subList(Math.max(0, told.size() - LAST), told.size());
        database.await(LEARNED + " where order_id in (" + keys(last) + ")", last.size());
        long took = System.nanoTime() - began;
        long learned = database.count(LEARNED) - before;
        if (learned != told.size()) {
            throw new IllegalStateException(learned + " messages were learned of " + told.size());
        }
        return told.size() * 1e9 / took;
    }

    private static String keys(List<StorefrontMessage> messages) {
        return messages.stream().map(message -> "'" + message.key() + "'").distinct().collect(Collectors.joining(", "));
    }
}
