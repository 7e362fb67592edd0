package so.onekey.returns.quickstart.house;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WhereaboutsTest {
    private static final String GOOD = """
            claims=http://localhost:8081
            refunds=http://localhost:8082
            kafka=localhost:19092
            provider=https://api.stripe.com
            provider-key=sk_test_1
            webhook-secret=whsec_1
            token-key=token-private.pem
            """;
    @TempDir
    private Path folder;

    @Test
    void what_a_house_leaves_is_found_while_its_process_lives_and_is_gone_with_it() throws IOException {
        var whereabouts = new Whereabouts(URI.create("http://localhost:1"), URI.create("http://localhost:2"), "localhost:3",
                URI.create("http://127.0.0.1:4"), "sk_test_quickstart", "whsec_x", folder.resolve("key"));
        whereabouts.write(folder);
        assertThat(Whereabouts.ofHouseIn(folder)).contains(whereabouts);

        Path file = folder.resolve("house.properties");
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^process=.*$", "process=" + aDeadProcess()));
        assertThat(Whereabouts.ofHouseIn(folder)).isEmpty();

        Whereabouts.forget(folder);
        assertThat(folder).isEmptyDirectory();
    }

    private static long aDeadProcess() throws IOException {
        var process = new ProcessBuilder("true").start();
        process.onExit().join();
        return process.pid();
    }

    @Test
    void a_file_for_another_stack_names_its_token_key_beside_it() throws IOException {
        Path keys = folder.resolve("keys");
        Tokens.in(keys);
        Files.writeString(folder.resolve("token-private.pem"), "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(Files.readAllBytes(Tokens.privateKey(keys))) + "\n-----END PRIVATE KEY-----\n");

        var whereabouts = Whereabouts.read(written(GOOD));

        assertThat(whereabouts.tokens().of("somebody", Duration.ofHours(1), "finance")).startsWith("ey");
    }

    @Test
    void what_is_missing_or_wrong_is_named_with_a_good_value() {
        assertThatThrownBy(() -> Whereabouts.read(written(GOOD.replace("kafka=localhost:19092\n", ""))))
                .hasMessage("kafka is missing in the file of addresses; a good value is kafka=localhost:19092");
        assertThatThrownBy(() -> Whereabouts.read(written(GOOD.replace("http://localhost:8082", "8082"))))
                .hasMessage("refunds must be an address such as http://localhost:8082, not 8082");
        assertThatThrownBy(() -> Whereabouts.read(written(GOOD.replace("sk_test_1", "sk_live_1"))))
                .hasMessageStartingWith("provider-key must be a test key");
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("stack.properties"), text);
    }
}
