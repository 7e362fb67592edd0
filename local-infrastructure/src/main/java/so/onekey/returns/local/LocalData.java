package so.onekey.returns.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that {@link LocalSettings#keptIn} keeps data in. */
public final class LocalData {

    private LocalData() {}

    /**
     * Empties the folder, so that the next start begins from nothing. A folder that is missing or empty is left as it
     * is. A PostgreSQL that a killed process left running on it is stopped first.
     *
     * @throws IllegalStateException if the folder was not made by this library, or a running process holds it; nothing
     *         is deleted then
     */
    public static void reset(Path dir) {
        try {
            if (!Files.exists(dir) || DataFolder.isEmpty(dir)) {
                return;
            }
            try (DataFolder folder = DataFolder.kept(dir)) {
                folder.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + dir + " can't be emptied", e);
        }
    }
}
