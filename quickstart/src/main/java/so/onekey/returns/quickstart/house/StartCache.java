package so.onekey.returns.quickstart.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** What a service's first process learned about its classes and leaves when it is asked to stop: later ones start in half the time (JEP 514). */
final class StartCache {
    private static final int FIRST_JDK = 25;
    private final Path file;
    private final Path unfinished;
    private final boolean known;

    private StartCache(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + "-" + UUID.randomUUID());
        this.known = Files.exists(file);
    }

    static StartCache of(Path jar) {
        return new StartCache(jar.resolveSibling(jar.getFileName() + ".aot"));
    }

    /** The JVM's options, none for a JDK that can't. */
    List<String> options() {
        if (known) {
            return List.of("-XX:AOTCache=" + file);
        }
        return isBeingMade() ? List.of("-XX:AOTCacheOutput=" + unfinished, "-Xlog:aot*=error,cds*=error") : List.of();
    }

    /** Whether the process that was started with these options writes the cache when it ends, which takes it some seconds. */
    boolean isBeingMade() {
        return !known && Runtime.version().feature() >= FIRST_JDK;
    }

    /** What the process left counts for all that start from now on. */
    void keep() {
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(unfinished + " can't be kept", failure);
        }
    }

    /** What a killed process left is half written. */
    void drop() {
        try {
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ".config"));
        } catch (IOException failure) {
            throw new UncheckedIOException(unfinished + " can't be deleted", failure);
        }
    }
}
