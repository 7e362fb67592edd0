package so.onekey.returns.benchmarks.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.commands.inside.CommandRunner;
import so.onekey.returns.benchmarks.deadlines.Folder;
import so.onekey.returns.benchmarks.path.ClaimsDatabase;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalPorts;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.house.ServiceProcess;

/** claims-service as in its container, with a guest in its process, and the house around it that it needs. */
final class ClaimsHouse implements AutoCloseable {
    private final House house;
    private final ServiceProcess service;
    private final Guest guest;
    private final Connection connection;
    private final Path data;

    private ClaimsHouse(House house, ServiceProcess service, Guest guest, Connection connection, Path data) {
        this.house = house;
        this.service = service;
        this.guest = guest;
        this.connection = connection;
        this.data = data;
    }

    /** With {@code -Dprofile=FILE.jfr} the process is recorded. */
    static ClaimsHouse start(Path project, Consumer<String> progress) throws IOException, SQLException {
        Path data = Files.createTempDirectory("commands-");
        int port = LocalPorts.anyFree();
        List<String> jvm = new ArrayList<>(List.of("-Xmx460m"));
        String profile = System.getProperty("profile", "");
        if (!profile.isEmpty()) {
            jvm.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + Path.of(profile).toAbsolutePath());
        }
        var plan = new HousePlan(project, data, Ports.free(), Map.of(CommandRunner.PORT, String.valueOf(port)), Set.of(), jvm);
        House house = House.start(plan, progress);
        try {
            progress.accept("starting claims-service with a guest");
            var classes = project.resolve("benchmarks").resolve("target").resolve("classes");
            var service = house.another(house.claims(), new ServiceProcess.Guest(classes, CommandRunner.class.getName()));
            service.awaitReady();
            Database database = house.infrastructure().database("claims");
            return new ClaimsHouse(house, service, Guest.at(port),
                    DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password()), data);
        } catch (RuntimeException | SQLException failure) {
            house.close();
            throw failure;
        }
    }

    Guest guest() {
        return guest;
    }

    House house() {
        return house;
    }

    ServiceProcess service() {
        return service;
    }

    Database database() {
        return house.infrastructure().database("claims");
    }

    Store store() {
        return new Store(connection);
    }

    ProcessorTime processorTime() throws SQLException {
        return ProcessorTime.of(Map.of("claims-service", service.pid()), connection);
    }

    /** At another connection, as a benchmark of the way to Kafka wants it. */
    ClaimsDatabase claimsDatabase() throws SQLException {
        return ClaimsDatabase.of(house);
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        house.close();
        Folder.delete(data);
    }
}
