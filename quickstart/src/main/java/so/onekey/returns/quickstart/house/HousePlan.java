package so.onekey.returns.quickstart.house;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a house is made of.
 *
 * @param project the folder that holds the services' modules with their jars
 * @param data where everything is kept, across runs
 * @param settings further environment variables for all services, for example {@code CHASSIS_CALENDAR_BUSINESSDAYLASTS=2s}
 */
public record HousePlan(Path project, Path data, Ports ports, Map<String, String> settings) {

    Path jarOf(String service) {
        return project.resolve(service).resolve("target").resolve(service + "-1.0.0-SNAPSHOT-app.jar");
    }

    Path logOf(String instance) {
        return data.resolve("logs").resolve(instance + ".log");
    }
}
