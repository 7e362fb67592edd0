package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartingTest {

    private static LocalInfrastructure infrastructure;

    @BeforeAll
    static void start() {
        infrastructure = LocalInfrastructure.start(LocalSettings.temporary());
    }

    @AfterAll
    static void close() {
        infrastructure.close();
    }

    @Test
    void what_postgresql_has_committed_is_on_the_disk() throws Exception {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void postgresql_is_the_one_of_production() throws Exception {
        assertThat(setting("server_version")).startsWith("18.");
        assertThat(setting("server_encoding")).isEqualTo("UTF8");
        assertThat(setting("max_connections")).isEqualTo("300");
    }

    @Test
    void kafka_answers_and_makes_no_topic_by_itself() throws Exception {
        try (Admin admin = Admin.create(Traces.client(infrastructure))) {
            assertThat(admin.describeCluster().nodes().get(5, TimeUnit.SECONDS)).hasSize(1);
            assertThat(admin.listTopics().names().get(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void neither_can_be_reached_from_another_machine() throws Exception {
        int kafkaPort = Integer.parseInt(infrastructure.kafka().bootstrapServers().split(":")[1]);

        for (InetAddress address : addressesOthersSee()) {
            assertThat(accepts(address, infrastructure.postgres().port())).isFalse();
            assertThat(accepts(address, kafkaPort)).isFalse();
        }
    }

    @Test
    void several_run_beside_each_other_on_ports_of_their_own() {
        try (LocalInfrastructure another = LocalInfrastructure.start(LocalSettings.temporary())) {
            assertThat(another.postgres().port()).isNotEqualTo(infrastructure.postgres().port());
            assertThat(another.kafka().bootstrapServers()).isNotEqualTo(infrastructure.kafka().bootstrapServers());
        }
    }

    private static String setting(String name) throws Exception {
        try (Connection admin = DriverManager.getConnection(infrastructure.postgres().adminJdbcUrl())) {
            return Traces.query("SHOW " + name, admin).getFirst();
        }
    }

    private static List<InetAddress> addressesOthersSee() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static boolean accepts(InetAddress address, int port) throws Exception {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
