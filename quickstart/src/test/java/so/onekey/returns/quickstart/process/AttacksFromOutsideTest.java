package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import so.onekey.returns.quickstart.Quickstart;
import so.onekey.returns.quickstart.process.SharedHouse.Running;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./run --attacks} while a house runs: another process, which knows of it only what the data folder says. */
@ExtendWith(SharedHouse.class)
class AttacksFromOutsideTest {
    @TempDir
    private Path folder;

    @Test
    void a_running_house_repels_the_attacks_of_another_process(Running running) throws Exception {
        Path output = folder.resolve("output");
        var attacker = new ProcessBuilder(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Quickstart.class.getName(),
                "--attacks", "--data", running.data().toString()).redirectErrorStream(true).redirectOutput(output.toFile()).start();

        assertThat(attacker.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(attacker.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output)).contains("attacking what runs at " + running.house().claims().url(),
                "10 of 10 attacks were repelled");
        assertThat(running.house().services()).allMatch(service -> service.isRunning());
    }
}
