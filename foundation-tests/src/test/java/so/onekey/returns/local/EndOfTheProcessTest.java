package so.onekey.returns.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisabledIfSystemProperty(named = Containers.PROPERTY, matches = Containers.ASKED)
@Execution(ExecutionMode.CONCURRENT)
class EndOfTheProcessTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_is_refused_while_another_process_holds_it_and_when_that_was_killed_nothing_is_lost() throws Exception {
        ProcessHandle leftover;
        try (AnotherProcess another = AnotherProcess.keepingIn(folder)) {
            assertThatThrownBy(() -> Traces.startIn(folder)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("The folder " + folder.toRealPath() + " is in use by process ");
            leftover = another.postgres();
            another.kill();
        }
        assertThat(leftover.isAlive()).isTrue();

        try (LocalInfrastructure infrastructure = Traces.startIn(folder)) {
            await().until(() -> !leftover.isAlive());
            assertThat(Traces.inPostgres(infrastructure)).containsExactly("from another process");
            assertThat(Traces.inKafka(infrastructure)).containsExactly("from another process");
        }
    }

    @Test
    void a_killed_process_does_not_hinder_reset() throws Exception {
        ProcessHandle leftover;
        try (AnotherProcess another = AnotherProcess.keepingIn(folder)) {
            leftover = another.postgres();
            another.kill();
        }

        LocalData.reset(folder);

        await().until(() -> !leftover.isAlive());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_process_id_that_was_given_to_another_program_is_not_mistaken_for_postgresql() throws Exception {
        Traces.startIn(folder).close();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        Traces.startIn(folder).close();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_spring_application_that_ends_has_its_database_and_its_broker_to_the_end_and_leaves_nothing_of_a_temporary_folder()
            throws Exception {
        try (AnotherProcess another = AnotherProcess.temporary()) {
            ProcessHandle postgres = another.postgres();

            assertThat(another.end()).contains("rows at the end: [from another process]");

            await().until(() -> !postgres.isAlive());
            assertThat(another.folder()).doesNotExist();
        }
    }

    @Test
    void an_interrupted_process_leaves_nothing_of_a_temporary_folder() throws Exception {
        try (AnotherProcess another = AnotherProcess.temporary()) {
            ProcessHandle postgres = another.postgres();
            another.interrupt();

            await().until(() -> !postgres.isAlive());
            assertThat(another.folder()).doesNotExist();
        }
    }

    @Test
    void what_a_killed_process_left_in_a_temporary_folder_is_tidied_up_by_a_later_one() throws Exception {
        try (AnotherProcess another = AnotherProcess.temporary()) {
            ProcessHandle leftover = another.postgres();
            another.kill();
            Files.setLastModifiedTime(another.folder().resolve(FolderLock.FILE),
                    FileTime.from(Instant.now().minusSeconds(120)));

            LocalInfrastructure.start(LocalSettings.temporary()).close();

            await().until(() -> !leftover.isAlive());
            assertThat(another.folder()).doesNotExist();
        }
    }
}
