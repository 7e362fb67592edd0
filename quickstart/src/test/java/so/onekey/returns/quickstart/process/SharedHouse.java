package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.HousePlan;
import so.onekey.returns.quickstart.house.Ports;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.journeys.Witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** One house for all tests of processes: three services from their jars, real PostgreSQL, Kafka, HTTP and SMTP. */
class SharedHouse implements BeforeAllCallback, ParameterResolver {

    /** What a killed process was calling is taken up again after six seconds, not thirty; and spans are told. */
    private static Map<String, String> settings(Collector collector) {
        return Map.of("DBSCHEDULER_HEARTBEATINTERVAL", "1s", "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                collector.address().toString(), "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULEDELAY", "500ms");
    }

    /** Everything a test needs; closed when the last test is done. */
    record Running(House house, Witness witness, Stage stage, Collector collector, Path data) implements AutoCloseable {

        static Running start() throws IOException {
            Path data = Files.createTempDirectory("returns-house");
            Path project = Path.of("").toAbsolutePath().getParent();
            var collector = Collector.start();
            var house = House.start(new HousePlan(project, data, Ports.free(), settings(collector)), step -> {});
            var witness = new Witness(house.infrastructure().kafka().bootstrapServers());
            return new Running(house, witness, Stage.of(house, witness), collector, data);
        }

        @Override
        public void close() throws IOException {
            witness.close();
            house.close();
            collector.close();
            try (var files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(SharedHouse.class)).computeIfAbsent(Running.class, type -> {
            try {
                return Running.start();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }, Running.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }
}
