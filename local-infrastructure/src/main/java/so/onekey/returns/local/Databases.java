package so.onekey.returns.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Makes a database and its user, each closed to all others. */
final class Databases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,62}");

    private final String host;
    private final PostgresServer server;
    private final String secret;

    Databases(String host, PostgresServer server, String secret) {
        this.host = host;
        this.server = server;
        this.secret = secret;
    }

    static String adminJdbcUrl(String host, int port, String password) {
        return jdbcUrl(host, port, "postgres") + "?user=postgres&password=" + password;
    }

    private static String jdbcUrl(String host, int port, String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    synchronized Database provide(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' can't name a database: take up to 63 of a-z, 0-9, _ and -, "
                    + "a letter first, for example claims");
        }
        Database database = new Database(jdbcUrl(host, server.port(), name), name, Passwords.of(name, secret));
        try (Connection admin = DriverManager.getConnection(server.adminJdbcUrl())) {
            create(database, admin);
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " can't be made", e);
        }
        return database;
    }

    private static void create(Database database, Connection admin) throws SQLException {
        String name = "\"" + database.name() + "\"";
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", database.name(), admin)) {
            execute("CREATE ROLE " + name + " LOGIN", admin);
        }
        execute("ALTER ROLE " + name + " PASSWORD '" + database.password() + "'", admin);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", database.name(), admin)) {
            execute("CREATE DATABASE " + name + " OWNER " + name, admin);
        }
        execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC", admin);
    }

    private static boolean exists(String query, String name, Connection admin) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(String sql, Connection admin) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
