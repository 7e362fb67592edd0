package so.onekey.returns.quickstart.house;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void a_port_that_another_program_uses_is_named_with_what_it_is_wanted_for() throws IOException {
        var ports = Ports.free();
        assertThatCode(ports::requireFree).doesNotThrowAnyException();

        try (var other = new ServerSocket(ports.claims(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree).hasMessage("Port " + other.getLocalPort()
                    + " for claims-service is taken by another program: stop that one, or choose another port");
        }
    }
}
