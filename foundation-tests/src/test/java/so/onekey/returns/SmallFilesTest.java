package so.onekey.returns;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What is longer than this is two things in one file. */
class SmallFilesTest {
    private static final int MOST_LINES = 250;

    @TempDir
    private Path folder;

    @Test
    void no_source_file_of_any_module_is_too_long() throws IOException {
        assertThat(tooLong(Path.of("").toAbsolutePath().getParent())).isEmpty();
    }

    @Test
    void one_that_is_too_long_is_found() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("module").resolve("src"));
        Path endless = Files.writeString(sources.resolve("Endless.java"), "//\n".repeat(MOST_LINES + 1));
        Files.writeString(sources.resolve("Short.java"), "//\n".repeat(MOST_LINES));

        assertThat(tooLong(folder)).containsExactly(endless);
    }

    private static List<Path> tooLong(Path project) throws IOException {
        try (var files = Files.find(project, Integer.MAX_VALUE, (file, attributes) -> file.toString().endsWith(".java"))) {
            return files.filter(file -> !file.toString().contains("/target/")).filter(SmallFilesTest::isTooLong).toList();
        }
    }

    private static boolean isTooLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > MOST_LINES;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
