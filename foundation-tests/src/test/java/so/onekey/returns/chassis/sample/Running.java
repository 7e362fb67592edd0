package so.onekey.returns.chassis.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import so.onekey.returns.local.Database;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;

import javax.sql.DataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database and topics of a test's own, on a real PostgreSQL and a real Kafka that all tests share, and as many instances of the sample
 * service as a test asks for.
 */
public final class Running implements AutoCloseable {
    private static final LocalInfrastructure SHARED = LocalInfrastructure.start(LocalSettings.temporary());
    private static final AtomicInteger COUNT = new AtomicInteger();
    public final String name = "sample" + COUNT.incrementAndGet();
    public final LocalInfrastructure infrastructure = SHARED;
    public final Database database = SHARED.database(name);
    public final SampleTopics topics = new SampleTopics(SHARED.kafka().bootstrapServers(), name + ".in", name + ".out");
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

    public ConfigurableApplicationContext instance(String... settings) {
        return instance(List.of(), settings);
    }

    /** An instance with further beans. */
    public ConfigurableApplicationContext instance(List<Class<?>> with, String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--spring.application.name=" + name,
                "--spring.datasource.url=" + database.jdbcUrl(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.kafka.bootstrap-servers=" + SHARED.kafka().bootstrapServers(),
                "--chassis.publishing.topics=" + topics.in() + "," + topics.out(), "--sample.in=" + topics.in(),
                "--sample.out=" + topics.out(), "--spring.security.oauth2.resourceserver.jwt.public-key-location=" + Tokens.PUBLIC_KEY));
        arguments.addAll(List.of(settings));
        List<Class<?>> sources = new ArrayList<>(with);
        sources.add(SampleService.class);
        var instance = new SpringApplication(sources.toArray(Class[]::new)).run(arguments.toArray(String[]::new));
        instances.add(instance);
        return instance;
    }

    /** A connection of its own for each statement, with none of the service's limits. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    @Override
    public void close() {
        instances.forEach(ConfigurableApplicationContext::close);
    }
}
