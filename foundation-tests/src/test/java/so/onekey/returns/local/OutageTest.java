package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static LocalInfrastructure infrastructure;

    @BeforeAll
    static void start() throws Exception {
        infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
        Traces.leave("before", infrastructure);
    }

    @AfterAll
    static void close() {
        infrastructure.close();
    }

    @Test
    void kafka_comes_back_at_the_same_address_with_all_records() throws Exception {
        String address = infrastructure.kafka().bootstrapServers();

        infrastructure.kafka().stop();
        infrastructure.kafka().start();

        assertThat(infrastructure.kafka().bootstrapServers()).isEqualTo(address);
        assertThat(Traces.inKafka(infrastructure)).containsExactly("before");
    }

    @Test
    void postgresql_comes_back_at_the_same_address_with_all_rows() throws Exception {
        Database claims = infrastructure.database(Traces.DATABASE);

        infrastructure.postgres().stop();
        assertThatThrownBy(() -> Traces.connect(claims).close()).isInstanceOf(SQLException.class);
        infrastructure.postgres().start();

        assertThat(infrastructure.database(Traces.DATABASE)).isEqualTo(claims);
        assertThat(Traces.inPostgres(infrastructure)).containsExactly("before");
    }

    @Test
    void stopping_twice_and_starting_twice_changes_nothing() throws Exception {
        infrastructure.kafka().stop();
        infrastructure.kafka().stop();
        infrastructure.kafka().start();
        infrastructure.kafka().start();
        infrastructure.postgres().stop();
        infrastructure.postgres().stop();
        infrastructure.postgres().start();
        infrastructure.postgres().start();

        assertThat(Traces.inPostgres(infrastructure)).containsExactly("before");
        assertThat(Traces.inKafka(infrastructure)).containsExactly("before");
    }
}
