package so.onekey.returns.benchmarks.commands;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.benchmarks.path.Copies;

/** Fills the store with claims that look in each table as one did that the service itself has taken in and closed. Only with no processor running. */
record Filling(Store store, WrittenRows claim, Consumer<String> progress) {

    private static final int AT_ONCE = 5_000;
    private static final int TOLD_EVERY = 40;

    /** Until so many events are stored. */
    void upTo(long events) throws SQLException {
        more(events - store.count("select count(*) from event"));
    }

    /**
     * At least so many events more.
     *
     * @return which they are
     */
    Copies more(long events) throws SQLException {
        long before = store.lastEvent();
        long first = store.count("select count(*) from storefront_order where order_id like 'filled-%'");
        long perClaim = claim.rows().stream().filter(row -> row.table().equals("event")).count();
        long last = first + Math.max(0, events + perClaim - 1) / perClaim;
        Connection connection = store.connection();
        connection.setAutoCommit(false);
        for (long from = first, chunk = 0; from < last; from += AT_ONCE, chunk++) {
            fill(connection, from, Math.min(last, from + AT_ONCE) - 1);
            connection.commit();
            if (chunk % TOLD_EVERY == 0) {
                progress.accept("filling the store with %,d events: %,d are there".formatted(events, (from - first) * perClaim));
            }
        }
        connection.setAutoCommit(true);
        store.execute("vacuum analyze");
        return new Copies(before, store.lastEvent());
    }

    private void fill(Connection connection, long first, long last) throws SQLException {
        insert(connection, "insert into storefront_order (order_id) select " + WrittenRow.FILLED_ORDER
                + " from generate_series(?::bigint, ?::bigint) number", null, first, last);
        for (int which = 0; which < claim.rows().size(); which++) {
            WrittenRow row = claim.rows().get(which);
            insert(connection, row.fill(which), row, first, last);
        }
        // What a processor would have written.
        insert(connection, """
                insert into claim_overview select written.* from (select any_one from claim_overview any_one limit 1) one,
                generate_series(?::bigint, ?::bigint) number, lateral jsonb_populate_record(any_one, jsonb_build_object('claim_id', %s,
                'order_id', %s, 'rma_number', %s)) written""".formatted(WrittenRow.FILLED_CLAIM, WrittenRow.FILLED_ORDER,
                WrittenRow.FILLED_CLAIM), null, first, last);
    }

    private static void insert(Connection connection, String sql, @Nullable WrittenRow row, long first, long last)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            int next = row == null ? 1 : row.setFilling(statement);
            statement.setLong(next, first);
            statement.setLong(next + 1, last);
            statement.executeUpdate();
        }
    }
}
