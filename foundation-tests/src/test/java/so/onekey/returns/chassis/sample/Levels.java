package so.onekey.returns.chassis.sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A read model: how full each basin is. */
@Component
@ProcessingGroup("levels")
class Levels {
    private final JdbcClient jdbc;
    private final String service;

    Levels(JdbcClient jdbc, @Value("${spring.application.name}") String service) {
        this.jdbc = jdbc;
        this.service = service;
    }

    @EventHandler
    void on(BasinEvent.Filled event) {
        Faults.next("levels " + event.basinId());
        jdbc.sql("""
                insert into basin_level (basin_id, drops, fillings) values (?, ?, 1) on conflict (basin_id)
                do update set drops = basin_level.drops + excluded.drops, fillings = basin_level.fillings + 1""")
                .params(event.basinId(), event.drops()).update();
    }

    @ResetHandler
    void startOver() {
        Faults.next("levels of " + service + " start over");
        jdbc.sql("truncate basin_level").update();
    }
}
