package so.onekey.returns.benchmarks.commands;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at which rows a service inserts, by a trigger on each of its tables. What one transaction inserted is told by PostgreSQL itself, so
 * that nothing is forgotten and nothing counted that comes later.
 */
final class Seen implements AutoCloseable {
    private final Connection connection;
    private final List<String> tables;

    private Seen(Connection connection, List<String> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    static Seen by(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("""
                        select tablename from pg_tables where schemaname = current_schema()
                        and not (tablename ~ '^(least_|seen_|flyway)' or tablename like '%schema_history') order by tablename""")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        execute(connection, """
                create or replace function benchmark_seen() returns trigger language plpgsql as $$
                begin execute format('insert into seen_%I select ($1).*', tg_table_name) using new; return null; end $$""");
        for (String table : tables) {
            execute(connection, "create table seen_" + table + " (like " + table + ")");
            execute(connection,
                    "create trigger benchmark_seen after insert on " + table + " for each row execute function benchmark_seen()");
        }
        return new Seen(connection, tables);
    }

    /** The rows of the last transaction that stored an event of this name. */
    WrittenRows with(String event) throws SQLException {
        List<WrittenRow> rows = new ArrayList<>();
        for (String table : tables) {
            String sql = "select * from seen_" + table
                    + " where xmin = (select xmin from seen_event where name = ? order by global_index desc limit 1)"
                    + (table.equals("event") ? " order by global_index" : "");
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, event);
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        rows.add(WrittenRow.of(table, result));
                    }
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("No transaction stored " + event);
        }
        return new WrittenRows(rows);
    }

    @Override
    public void close() throws SQLException {
        for (String table : tables) {
            execute(connection, "drop trigger benchmark_seen on " + table);
            execute(connection, "drop table seen_" + table);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
