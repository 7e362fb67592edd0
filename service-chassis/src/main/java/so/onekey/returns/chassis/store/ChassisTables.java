package so.onekey.returns.chassis.store;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the chassis' own tables up to date before the service's, each with a history of its own, so that both can grow apart. */
final class ChassisTables implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway service) {
        Flyway.configure().dataSource(service.getConfiguration().getDataSource()).locations("classpath:db/chassis")
                .javaMigrations(new FormerDeadlines()).table("chassis_schema_history").load().migrate();
        service.migrate();
    }
}
