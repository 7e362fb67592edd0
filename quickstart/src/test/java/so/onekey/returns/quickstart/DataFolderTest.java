package so.onekey.returns.quickstart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import so.onekey.returns.local.LocalInfrastructure;
import so.onekey.returns.local.LocalSettings;
import so.onekey.returns.quickstart.house.Ports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DataFolderTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_that_a_running_house_works_on_is_left_as_it_is() throws IOException {
        var ports = Ports.free();
        Path mail = Files.writeString(folder.resolve("mail.eml"), "kept");
        try (var infrastructure = LocalInfrastructure
                .start(LocalSettings.keptIn(folder.resolve("infrastructure"), ports.postgres(), ports.kafka()))) {
            assertThatThrownBy(() -> DataFolder.empty(folder)).isInstanceOf(IllegalStateException.class);

            assertThat(mail).exists();
            assertThat(infrastructure.database("claims").jdbcUrl()).isNotBlank();
        }
        DataFolder.empty(folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_folder_with_something_else_is_left_as_it_is() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "dear");

        assertThatThrownBy(() -> DataFolder.empty(folder)).isInstanceOf(IllegalArgumentException.class);
        assertThat(letter).exists();
    }
}
