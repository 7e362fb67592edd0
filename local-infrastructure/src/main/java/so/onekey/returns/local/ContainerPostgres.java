package so.onekey.returns.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** PostgreSQL from its public image. */
final class ContainerPostgres implements PostgresServer {

    private static final String IMAGE = "postgres:18";
    private static final int PORT_INSIDE = 5432;
    private static final String DATA_INSIDE = "/var/lib/postgresql";

    private final int port;
    private final String password;
    private final ServerContainer container;

    ContainerPostgres(int port, String password) {
        this.port = port;
        this.password = password;
        this.container = new ServerContainer(IMAGE, port, PORT_INSIDE,
                Map.of("POSTGRES_PASSWORD", password, "POSTGRES_INITDB_ARGS", initdbOptions()), this::answers)
                .withCommand(command());
    }

    void keepIn(String volume) {
        container.withVolume(volume, DATA_INSIDE);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String adminJdbcUrl() {
        return Databases.adminJdbcUrl(ServerContainer.host(), port, password);
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    void remove() {
        container.remove();
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(adminJdbcUrl())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String initdbOptions() {
        return PostgresOptions.INITDB.entrySet()
                .stream()
                .map(option -> "--" + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String[] command() {
        List<String> command = new ArrayList<>(List.of("postgres"));
        PostgresOptions.SERVER.forEach((option, value) -> command.addAll(List.of("-c", option + "=" + value)));
        return command.toArray(String[]::new);
    }
}
