package so.onekey.returns.benchmarks.commands;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import so.onekey.returns.local.Database;

/** All rows of one transaction. The limit: to insert the same again and to commit, with statements that are prepared, and nothing else. */
record WrittenRows(List<WrittenRow> rows) {

    /** Tables like the service's own, with all indexes. */
    void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String table : byTable().keySet()) {
                statement.execute("create table if not exists least_" + table + " (like " + table + " including all)");
            }
        }
    }

    private Map<String, List<WrittenRow>> byTable() {
        return rows.stream().collect(Collectors.groupingBy(WrittenRow::table, LinkedHashMap::new, Collectors.toList()));
    }

    String inWords() {
        return byTable().entrySet().stream().map(table -> table.getValue().size() + " " + table.getKey()).collect(Collectors.joining(", "));
    }

    Load.Client writer(Database database) throws SQLException {
        var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        connection.setAutoCommit(false);
        Map<PreparedStatement, List<WrittenRow>> inserts = new LinkedHashMap<>();
        for (List<WrittenRow> table : byTable().values()) {
            inserts.put(connection.prepareStatement(table.getFirst().insert()), table);
        }
        return new Writer(connection, inserts);
    }

    private record Writer(Connection connection, Map<PreparedStatement, List<WrittenRow>> inserts) implements Load.Client {

        @Override
        public boolean once() throws SQLException {
            UUID transaction = UUID.randomUUID();
            for (var insert : inserts.entrySet()) {
                for (WrittenRow row : insert.getValue()) {
                    row.set(insert.getKey(), transaction);
                    insert.getKey().addBatch();
                }
                insert.getKey().executeBatch();
            }
            connection.commit();
            return true;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
