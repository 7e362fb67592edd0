package so.onekey.returns.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.slf4j.Logger;

/** The tools of other languages, as far as they are on this machine; what needs another one is skipped, and says so. */
final class Tools {
    static final Path EXAMPLES = Path.of("").toAbsolutePath().getParent().resolve("docs/examples");
    private static final int LIMIT_SECONDS = 60;

    private Tools() {}

    static void needKcat() {
        assumeTrue(isThere("kcat"), "kcat is not on this machine: apt-get install kcat");
    }

    /** An example in shell. @return what it printed */
    static String shell(String script, String... arguments) {
        return run(Stream.concat(Stream.of("bash", EXAMPLES.resolve(script).toString()), Stream.of(arguments)).toList(), EXAMPLES);
    }

    /** The first Python that has the client. */
    static void python(String... arguments) {
        var python = Stream.of("python3", "/usr/bin/python3")
                .filter(command -> isThere(command) && attempt(List.of(command, "-c", "import confluent_kafka"), EXAMPLES).status() == 0)
                .findFirst();
        assumeTrue(python.isPresent(), "no Python with confluent_kafka is on this machine: apt-get install python3-confluent-kafka");
        run(Stream.concat(Stream.of(python.orElseThrow(), EXAMPLES.resolve("publish.py").toString()), Stream.of(arguments)).toList(),
                EXAMPLES);
    }

    /** With the packages of the folder that the environment names: nothing is downloaded here. */
    static void node(Path folder, String... arguments) throws IOException {
        var packages = System.getenv("RETURNS_NODE_MODULES");
        assumeTrue(isThere("node"), "node is not on this machine");
        assumeTrue(packages != null && Files.isDirectory(Path.of(packages, "kafkajs")),
                "RETURNS_NODE_MODULES names no folder node_modules with kafkajs: npm install kafkajs");
        Files.createSymbolicLink(folder.resolve("node_modules"), Path.of(packages));
        Files.copy(EXAMPLES.resolve("publish.mjs"), folder.resolve("publish.mjs"));
        run(Stream.concat(Stream.of("node", "publish.mjs"), Stream.of(arguments)).toList(), folder);
    }

    static void java(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = jarOf(KafkaProducer.class) + File.pathSeparator + jarOf(Logger.class);
        run(Stream.concat(Stream.of(java, "-cp", classPath, EXAMPLES.resolve("Publish.java").toString()), Stream.of(arguments)).toList(),
                EXAMPLES);
    }

    private static String jarOf(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }

    private static boolean isThere(String command) {
        return attempt(List.of("bash", "-c", "command -v " + command), Path.of("")).status() == 0;
    }

    private static String run(List<String> command, Path folder) {
        var ended = attempt(command, folder);
        assertThat(ended.status()).as(command + " said " + ended.said()).isZero();
        return ended.said();
    }

    private record Ended(int status, String said) {}

    private static Ended attempt(List<String> command, Path folder) {
        try {
            var output = Files.createTempFile("example", ".txt");
            try {
                var process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).redirectErrorStream(true)
                        .redirectOutput(output.toFile()).start();
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(command + " did not end within " + LIMIT_SECONDS + " s");
                }
                return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
