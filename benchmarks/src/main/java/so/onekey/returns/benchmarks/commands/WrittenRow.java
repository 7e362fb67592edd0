package so.onekey.returns.benchmarks.commands;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row as it was inserted, to be inserted again under another key. */
record WrittenRow(String table, List<Column> columns) {
    /** What PostgreSQL sets itself. */
    private static final Set<String> GIVEN = Set.of("event.global_index", "event.stored_at", "reservation_end.id");
    private static final Set<String> OWN_KEYS = Set.of("event_id", "deadline_id");
    private static final Set<String> SHARED_KEYS = Set.of("aggregate_id", "claim_id", "rma_number", "task_instance", "key");

    /** @param type as PostgreSQL names it */
    record Column(String name, String type, @Nullable Object value) {

        private @Nullable Object again(UUID transaction) {
            if (OWN_KEYS.contains(name)) {
                return UUID.randomUUID().toString();
            }
            if (SHARED_KEYS.contains(name)) {
                return value instanceof UUID ? transaction : transaction.toString();
            }
            return value;
        }

        private boolean isMade() {
            return OWN_KEYS.contains(name) || SHARED_KEYS.contains(name) || name.equals("order_id");
        }

        /** What an event says: it names the claim that it is about. */
        private boolean isContent() {
            return name.equals("payload");
        }

        private String filling(int which) {
            if (isContent()) {
                return "convert_to(replace(?::text, ?::text, " + FILLED_CLAIM + "::text), 'UTF8')";
            }
            if (OWN_KEYS.contains(name)) {
                return "md5(number || '/" + which + "')::uuid::text";
            }
            if (SHARED_KEYS.contains(name)) {
                return FILLED_CLAIM + (value instanceof UUID ? "" : "::text");
            }
            return name.equals("order_id") ? FILLED_ORDER : "?::" + type;
        }
    }

    /** The id of a claim that was filled in, and the order that it is about. */
    static final String FILLED_CLAIM = "md5('filled ' || number)::uuid";
    static final String FILLED_ORDER = "'filled-' || number";

    static WrittenRow of(String table, ResultSet row) throws SQLException {
        List<Column> columns = new ArrayList<>();
        var described = row.getMetaData();
        for (int i = 1; i <= described.getColumnCount(); i++) {
            String name = described.getColumnName(i);
            if (!GIVEN.contains(table + "." + name)) {
                columns.add(new Column(name, described.getColumnTypeName(i), row.getObject(i)));
            }
        }
        return new WrittenRow(table, columns);
    }

    String insert() {
        return "insert into least_" + table + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** Inserts many at once into the service's own table, each of them as part of another claim about another order. */
    String fill(int which) {
        return "insert into " + table + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") select "
                + columns.stream().map(column -> column.filling(which)).collect(Collectors.joining(", "))
                + " from generate_series(?::bigint, ?::bigint) number";
    }

    /** All that {@link #fill} does not make itself. */
    int setFilling(PreparedStatement statement) throws SQLException {
        int next = 1;
        for (Column column : columns) {
            if (column.isContent() && column.value() instanceof byte[] content) {
                statement.setString(next++, new String(content, StandardCharsets.UTF_8));
                statement.setString(next++, aggregate());
            } else if (!column.isMade()) {
                statement.setObject(next++, column.value());
            }
        }
        return next;
    }

    private String aggregate() {
        return columns.stream().filter(column -> column.name().equals("aggregate_id")).map(column -> String.valueOf(column.value()))
                .findFirst().orElseThrow();
    }

    /** @param transaction the key that all rows of a transaction share */
    void set(PreparedStatement statement, UUID transaction) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            statement.setObject(i + 1, columns.get(i).again(transaction));
        }
    }
}
