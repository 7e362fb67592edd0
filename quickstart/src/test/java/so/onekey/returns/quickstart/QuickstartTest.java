package so.onekey.returns.quickstart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.onekey.returns.quickstart.stories.Stories;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The quickstart as a newcomer runs it, as a process of its own. */
class QuickstartTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    @TempDir
    private Path folder;

    @Test
    void once_with_a_file_of_orders_ends_well_and_the_next_start_finds_everything_and_ctrl_c_stops_it() throws Exception {
        Path orders = Files.writeString(folder.resolve("orders.ndjson"), SomeOrders.ndjson(12));
        var once = start("--once", "--orders", orders.toString());
        assertThat(once.waitFor(8, TimeUnit.MINUTES)).isTrue();
        assertThat(once.exitValue()).as(output()).isZero();
        assertThat(output()).contains(Stories.values().length + " of " + Stories.values().length + " journeys ended as expected",
                "0 claims did not", "0 differences");
        long refundsBefore = refundsInTheBooks();

        var staying = start("--no-journeys");
        await().atMost(3, TimeUnit.MINUTES).until(() -> output().contains("To paste:") || !staying.isAlive());
        assertThat(refundsInTheBooks()).isEqualTo(refundsBefore);
        assertThat(output()).contains("curl -H \"Authorization: Bearer $AGENT\"",
                refundsBefore + " refunds in our history, " + refundsBefore + " in the provider's books, 0 differences");
        interrupt(staying);
        assertThat(staying.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output()).contains("stopping");
        assertThat(ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    }

    private Process start(String... options) throws IOException {
        // A build that runs in the background may ignore Ctrl-C, and its children would inherit that.
        List<String> command = new ArrayList<>(
                List.of("env", "--default-signal=INT", System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dreturns.project=" + PROJECT, "-cp",
                        System.getProperty("java.class.path"),
                        Quickstart.class.getName(), "--free-ports", "--data", folder.resolve("data").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(folder.resolve("output").toFile())).start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private long refundsInTheBooks() throws IOException {
        try (var lines = Files.lines(folder.resolve("data").resolve("provider-books.ndjson"))) {
            return lines.filter(line -> line.contains("\"re_")).mapToInt(line -> line.contains("\"refund-failed\"") ? -1 : 1).sum();
        }
    }

    @Test
    void a_file_of_orders_that_can_not_be_read_stops_before_anything_is_started() throws IOException {
        Path data = folder.resolve("data");
        Path orders = Files.writeString(folder.resolve("orders.ndjson"), "nonsense\n");

        assertThat(Quickstart.run(System.out, "--once", "--free-ports", "--data", data.toString(), "--orders", orders.toString()))
                .isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    @Test
    void a_wrong_option_says_what_would_be_right() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Options.of("--onec")))
                .hasMessage("unknown option --onec; --help shows what there is");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Options.of("--orders")))
                .hasMessageContaining("--orders needs a value");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Options.of("--orders", "nowhere.gz")))
                .hasMessage("--orders: there is no readable file nowhere.gz");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Options.of("--attacks", "nowhere.properties")))
                .hasMessage("--attacks: there is no readable file nowhere.properties");
    }
}
