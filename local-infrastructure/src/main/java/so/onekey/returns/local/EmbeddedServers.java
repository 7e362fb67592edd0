package so.onekey.returns.local;

import java.nio.file.Path;

/** PostgreSQL beside this process, Kafka inside it. */
final class EmbeddedServers implements Servers {

    private final EmbeddedPostgresServer postgres;
    private final EmbeddedKafkaBroker kafka;

    EmbeddedServers(Path folder, LocalSettings settings) {
        postgres = new EmbeddedPostgresServer(folder, LocalPorts.choose(settings.postgresPort(), "PostgreSQL"));
        kafka = new EmbeddedKafkaBroker(folder, LocalPorts.choose(settings.kafkaPort(), "Kafka"));
    }

    @Override
    public PostgresServer postgres() {
        return postgres;
    }

    @Override
    public KafkaBroker kafka() {
        return kafka;
    }

    @Override
    public Databases databases() {
        return new Databases(LocalPorts.LOOPBACK, postgres, postgres.password());
    }

    @Override
    public void close() {
        SideBySide.run(postgres::stop, kafka::stop);
    }
}
