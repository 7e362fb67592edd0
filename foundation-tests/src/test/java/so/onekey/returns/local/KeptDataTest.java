package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class KeptDataTest {

    @TempDir
    Path folder;

    @AfterEach
    void reset() {
        if (DataFolder.isOurs(folder)) {
            LocalData.reset(folder);
        }
    }

    @Test
    void what_was_written_is_there_after_the_next_start() throws Exception {
        Database before;
        try (LocalInfrastructure infrastructure = Traces.startIn(folder)) {
            before = infrastructure.database(Traces.DATABASE);
            Traces.leave("kept", infrastructure);
        }

        try (LocalInfrastructure infrastructure = Traces.startIn(folder)) {
            assertThat(infrastructure.database(Traces.DATABASE).password()).isEqualTo(before.password());
            assertThat(Traces.inPostgres(infrastructure)).containsExactly("kept");
            assertThat(Traces.inKafka(infrastructure)).containsExactly("kept");
        }
    }

    @Test
    void reset_empties_it() throws Exception {
        Traces.startIn(folder).close();

        LocalData.reset(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void reset_refuses_a_folder_of_somebody_else() throws Exception {
        Path foreign = Files.writeString(folder.resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> LocalData.reset(folder)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.toString());

        assertThat(foreign).hasContent("ten years of work");
    }

    @Test
    void reset_of_nothing_does_nothing() {
        LocalData.reset(folder);
        LocalData.reset(folder.resolve("missing"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_of_somebody_else_is_not_used() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> Traces.startIn(folder)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name a new or empty folder");
    }

    @Test
    void a_folder_in_use_is_refused_and_not_reset() throws Exception {
        try (LocalInfrastructure infrastructure = Traces.startIn(folder)) {
            Traces.leave("still here", infrastructure);

            assertThatThrownBy(() -> Traces.startIn(folder)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.toString());
            assertThatThrownBy(() -> LocalData.reset(folder)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder.toString());

            assertThat(Traces.inPostgres(infrastructure)).containsExactly("still here");
        }
    }

    @Test
    @DisabledIfSystemProperty(named = Containers.PROPERTY, matches = Containers.ASKED)
    void a_first_start_that_was_killed_half_way_is_begun_again() throws Exception {
        Traces.startIn(folder).close();
        Files.delete(folder.resolve("postgres-complete"));
        Files.delete(folder.resolve("postgres/global/pg_control"));
        Files.delete(folder.resolve("kafka/meta.properties"));

        try (LocalInfrastructure infrastructure = Traces.startIn(folder)) {
            Traces.leave("fresh", infrastructure);
            assertThat(Traces.inPostgres(infrastructure)).containsExactly("fresh");
        }
    }
}
