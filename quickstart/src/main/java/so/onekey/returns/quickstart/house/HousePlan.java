package so.onekey.returns.quickstart.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What a house is made of.
 *
 * @param project the folder that holds the services' modules with their jars
 * @param data where everything is kept, across runs
 * @param settings further environment variables for all services, for example {@code CHASSIS_CALENDAR_BUSINESSDAYLASTS=2s}
 * @param services the names of those that are started
 */
public record HousePlan(Path project, Path data, Ports ports, Map<String, String> settings, Set<String> services) {

    static final String CLAIMS = "claims-service";
    static final String REFUNDS = "refund-service";
    static final String NOTIFICATIONS = "notification-service";

    /** With all services. */
    public HousePlan(Path project, Path data, Ports ports, Map<String, String> settings) {
        this(project, data, ports, settings, Set.of(CLAIMS, REFUNDS, NOTIFICATIONS));
    }

    /** With the refund service alone. */
    public HousePlan onlyRefunds() {
        return new HousePlan(project, data, ports, settings, Set.of(REFUNDS));
    }

    Path jarOf(String service) {
        return project.resolve(service).resolve("target").resolve(service + "-1.0.0-SNAPSHOT-app.jar");
    }

    Path logOf(String instance) {
        return data.resolve("logs").resolve(instance + ".log");
    }
}
