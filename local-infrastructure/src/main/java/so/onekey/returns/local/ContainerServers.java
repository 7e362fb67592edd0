package so.onekey.returns.local;

/** PostgreSQL and Kafka as a Docker engine runs them. */
final class ContainerServers implements Servers {

    private final ContainerPostgres postgres;
    private final ContainerKafka kafka;
    private final String secret;

    ContainerServers(DataFolder folder, LocalSettings settings) {
        ContainerVolumes volumes = new ContainerVolumes(folder.root());
        boolean kept = settings.dataDirectory().isPresent();
        secret = kept ? volumes.id() : Passwords.random();
        postgres = new ContainerPostgres(LocalPorts.choose(settings.postgresPort(), "PostgreSQL"), secret);
        kafka = new ContainerKafka(LocalPorts.choose(settings.kafkaPort(), "Kafka"));
        if (kept) {
            postgres.keepIn(volumes.postgres());
            kafka.keepIn(volumes.kafka());
        }
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
        return new Databases(ServerContainer.host(), postgres, secret);
    }

    @Override
    public void close() {
        SideBySide.run(postgres::remove, kafka::remove);
    }
}
