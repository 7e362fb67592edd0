package so.onekey.returns.quickstart.house;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExtractedJarTest {
    @TempDir
    private Path folder;

    @Test
    void the_slower_of_two_takes_what_the_faster_has_extracted() throws IOException {
        Path faster = folderWith("faster", "the same");
        Path slower = folderWith("slower", "the same");

        ExtractedJar.moveUnlessAnotherWasFaster(faster, folder.resolve("extracted"));
        ExtractedJar.moveUnlessAnotherWasFaster(slower, folder.resolve("extracted"));

        assertThat(folder.resolve("extracted").resolve("file")).hasContent("the same");
    }

    @Test
    void what_can_t_be_moved_for_another_reason_is_said() {
        assertThatThrownBy(() -> ExtractedJar.moveUnlessAnotherWasFaster(folder.resolve("none"), folder.resolve("extracted")))
                .isInstanceOf(FileSystemException.class);
    }

    private Path folderWith(String name, String content) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Files.writeString(made.resolve("file"), content);
        return made;
    }
}
