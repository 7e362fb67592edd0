package so.onekey.returns.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Temporary folders of processes that were killed before they could tidy up, and the PostgreSQL that may still run on
 * them.
 */
final class AbandonedFolders {

    static final String PREFIX = "returns-local-";

    private static final Logger log = LoggerFactory.getLogger(AbandonedFolders.class);

    // A younger one may belong to a process that has made its folder and not locked it yet.
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(1);

    private AbandonedFolders() {}

    static void delete() throws IOException {
        for (Path folder : candidates(Path.of(System.getProperty("java.io.tmpdir")))) {
            try (DataFolder abandoned = DataFolder.kept(folder)) {
                abandoned.empty();
                Files.delete(folder);
            } catch (IOException | IllegalStateException inUseOrNotMine) {
                log.debug("{} is left alone", folder, inUseOrNotMine);
            }
        }
    }

    private static List<Path> candidates(Path parent) throws IOException {
        try (Stream<Path> content = Files.list(parent)) {
            return content.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(AbandonedFolders::isOldEnough)
                    .toList();
        }
    }

    private static boolean isOldEnough(Path folder) {
        long held = folder.resolve(FolderLock.FILE).toFile().lastModified();
        return held > 0 && Instant.ofEpochMilli(held).isBefore(Instant.now().minus(OLD_ENOUGH));
    }
}
