package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    @AfterEach
    void reset() {
        if (DataFolder.isOurs(folder)) {
            LocalData.reset(folder);
        }
    }

    @Test
    void fixed_ports_are_used() {
        int postgresPort = LocalPorts.anyFree();
        int kafkaPort = LocalPorts.anyFree();

        try (LocalInfrastructure infrastructure = LocalInfrastructure
                .start(LocalSettings.keptIn(folder, postgresPort, kafkaPort))) {
            assertThat(infrastructure.postgres().port()).isEqualTo(postgresPort);
            assertThat(infrastructure.kafka().bootstrapServers()).endsWith(":" + kafkaPort);
        }
    }

    @Test
    void a_port_that_is_taken_is_named_with_a_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                    () -> LocalInfrastructure.start(LocalSettings.keptIn(folder, taken.getLocalPort(), 0)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " for PostgreSQL is taken")
                    .hasMessageContaining("choose another port");
            assertThatThrownBy(
                    () -> LocalInfrastructure.start(LocalSettings.keptIn(folder, 0, taken.getLocalPort())))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " for Kafka is taken");
        }
    }

    @Test
    void the_folder_is_free_again_after_a_start_that_failed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                    () -> LocalInfrastructure.start(LocalSettings.keptIn(folder, 0, taken.getLocalPort())))
                    .isInstanceOf(IllegalStateException.class);
        }

        LocalData.reset(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void impossible_ports_are_refused() {
        assertThatThrownBy(() -> LocalSettings.keptIn(folder, 70_000, 0)).hasMessageContaining("for example 15432");
        assertThatThrownBy(() -> LocalSettings.keptIn(folder, 0, -1)).hasMessageContaining("kafkaPort is -1");
        assertThatThrownBy(() -> LocalSettings.keptIn(folder, 15432, 15432)).hasMessageContaining("choose two");
    }
}
