package so.onekey.returns.benchmarks.path;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import so.onekey.returns.events.StorefrontMessage;

/** The least that can be done with the same messages: poll them, insert as many rows into the same tables, commit after each. Nothing is read. */
record BareTaking(ClaimsDatabase database, Shop shop, String kafka, int messages) {

    /** As many as the service's listener has. */
    private static final int THREADS = 2;
    private static final List<String> TABLES = List.of("storefront_order", "order_fact", "order_contact", "order_number");

    /** Messages a second. */
    double perSecond() throws Exception {
        List<StorefrontMessage> told = Shop.dispatched(Shop.orders(messages / 2));
        for (String table : TABLES) {
            database.execute("drop table if exists least_" + table);
            database.execute("create table least_" + table + " (like " + table + " including all)");
        }
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            String topic = Partitions.create(admin, "benchmark.orders");
            shop.tell(topic, told);
            try {
                long began = System.nanoTime();
                take(topic, told.size());
                return told.size() * 1e9 / (System.nanoTime() - began);
            } finally {
                Partitions.delete(admin, topic);
            }
        }
    }

    private void take(String topic, long count) throws Exception {
        var left = new AtomicLong(count);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int part = thread;
                all.add(threads.submit(() -> take(topic, part, left)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private Void take(String topic, int part, AtomicLong left) throws SQLException {
        try (var connection = ClaimsDatabase.connect(database.database());
                var rows = Rows.of(connection);
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka, "group.id", topic, "enable.auto.commit", "false",
                                "max.poll.records", "100"),
                        new StringDeserializer(), new ByteArrayDeserializer())) {
            var mine = Partitions.of(consumer, topic).stream().filter(partition -> partition.partition() % THREADS == part).toList();
            consumer.assign(mine);
            consumer.seekToBeginning(mine);
            while (left.get() > 0) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                    rows.insert(record);
                    connection.commit();
                    left.decrementAndGet();
                }
                consumer.commitAsync();
            }
        }
        return null;
    }

    /** What one message becomes. */
    private record Rows(PreparedStatement order, PreparedStatement fact, PreparedStatement contact, PreparedStatement number)
            implements
            AutoCloseable {

        static Rows of(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            return new Rows(connection.prepareStatement("insert into least_storefront_order (order_id) values (?) on conflict do nothing"),
                    connection.prepareStatement("insert into least_order_fact (order_id, kind, fact_id, content) values (?, ?, '', ?)"),
                    connection.prepareStatement("insert into least_order_contact (order_id, customer_id, email) values (?, ?, ?)"),
                    connection.prepareStatement("insert into least_order_number (kind, number, order_id) values (?, ?, ?)"));
        }

        void insert(ConsumerRecord<String, byte[]> record) throws SQLException {
            String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            boolean placed = type.endsWith("OrderPlaced");
            run(order, record.key());
            run(fact, record.key(), placed ? "placed" : "dispatched", new String(record.value(), StandardCharsets.UTF_8));
            if (placed) {
                run(contact, record.key(), "customer-" + record.key(), record.key() + "@example.com");
            } else {
                run(number, "tracking", "T" + record.key(), record.key());
                run(number, "serial", "S" + record.key(), record.key());
            }
        }

        private static void run(PreparedStatement statement, String... values) throws SQLException {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            order.close();
            fact.close();
            contact.close();
            number.close();
        }
    }
}
