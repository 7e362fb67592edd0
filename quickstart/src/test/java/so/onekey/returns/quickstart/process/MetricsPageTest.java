package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import so.onekey.returns.quickstart.house.ServiceProcess;
import so.onekey.returns.quickstart.process.SharedHouse.Running;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/metrics.md} names the metrics of ours that each service has, with their types, and no other. */
@ExtendWith(SharedHouse.class)
class MetricsPageTest {
    private static final Pattern SCRAPED = Pattern.compile("^# TYPE ((?:chassis|returns)_\\w+) (\\w+)$", Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("^((?:chassis|returns)_\\w+(?:\\{[^}]*})?) (\\S+)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| `((?:chassis|returns)_\\w+)` \\| (\\w+) \\| ([^|]+) \\|", Pattern.MULTILINE);

    @Test
    void the_page_of_metrics_says_what_each_service_has(Running running) throws Exception {
        for (var service : running.house().services()) {
            assertThat(documented(service.name())).as(service.name()).isEqualTo(scraped(service, running));
        }
    }

    @Test
    void each_metric_has_a_value(Running running) throws Exception {
        for (var service : running.house().services()) {
            assertThat(VALUE.matcher(scrape(service, running)).results().toList()).hasSizeGreaterThan(5)
                    .noneMatch(metric -> metric.group(2).equals("NaN"));
        }
    }

    private static Set<String> documented(String service) throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/metrics.md"))).results()
                .filter(row -> row.group(3).equals("all") || service.equals(row.group(3))).map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> scraped(ServiceProcess service, Running running) throws Exception {
        return SCRAPED.matcher(scrape(service, running)).results().map(type -> type.group(1) + " " + type.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String scrape(ServiceProcess service, Running running) throws Exception {
        var request = HttpRequest.newBuilder(service.url().resolve("/actuator/prometheus"))
                .header("Authorization", "Bearer " + running.house().tokens().of("scraper", Duration.ofHours(1), "metrics")).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
