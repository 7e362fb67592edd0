package so.onekey.returns.quickstart.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a house is made of.
 *
 * @param project the folder that holds the services' modules with their jars
 * @param data where everything is kept, across runs
 * @param settings further environment variables for all services, for example {@code CHASSIS_CALENDAR_BUSINESSDAYLASTS=2s}
 * @param services the names of those that are started
 * @param jvm how the processes of the services run
 */
public record HousePlan(Path project, Path data, Ports ports, Map<String, String> settings, Set<String> services, List<String> jvm) {

    static final String CLAIMS = "claims-service";
    static final String REFUNDS = "refund-service";
    static final String NOTIFICATIONS = "notification-service";

    /** The compiler that is ready first; and on a laptop nobody asks fifty times a second what other instances have stored. */
    private static final List<String> SOON_READY = List.of("-Xmx320m", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=3",
            "-Dchassis.reading.fetch-delay=200ms");
    /** What a container of docker-compose.yml gives: 60 % of its 768 MB, and the compiler that takes its time. */
    private static final List<String> AS_IN_A_CONTAINER = List.of("-Xmx460m");

    /** With all services, soon ready rather than fast. */
    public HousePlan(Path project, Path data, Ports ports, Map<String, String> settings) {
        this(project, data, ports, settings, Set.of(CLAIMS, REFUNDS, NOTIFICATIONS), SOON_READY);
    }

    /** With the refund service alone. */
    public HousePlan onlyRefunds() {
        return new HousePlan(project, data, ports, settings, Set.of(REFUNDS), jvm);
    }

    /** With the claims service alone. */
    public HousePlan onlyClaims() {
        return new HousePlan(project, data, ports, settings, Set.of(CLAIMS), jvm);
    }

    /** With the services that decide and pay, and nobody who writes to customers. */
    public HousePlan withoutNotifications() {
        return new HousePlan(project, data, ports, settings, Set.of(CLAIMS, REFUNDS), jvm);
    }

    /** With processes that run like those in containers. */
    public HousePlan asInContainers() {
        return new HousePlan(project, data, ports, settings, services, AS_IN_A_CONTAINER);
    }

    Path jarOf(String service) {
        return project.resolve(service).resolve("target").resolve(service + "-1.0.0-SNAPSHOT-app.jar");
    }

    Path logOf(String instance) {
        return data.resolve("logs").resolve(instance + ".log");
    }
}
