package so.onekey.returns.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The folder with all data, held by this process alone for as long as this object is open. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final boolean temporary;
    private final FolderLock lock;

    private DataFolder(Path root, boolean temporary) throws IOException {
        this.root = root;
        this.temporary = temporary;
        this.lock = FolderLock.take(root);
    }

    /**
     * @throws IllegalStateException if the folder is not ours or in use
     */
    static DataFolder of(LocalSettings settings) {
        try {
            if (settings.dataDirectory().isPresent()) {
                return kept(settings.dataDirectory().get());
            }
            AbandonedFolders.delete();
            return temporary();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder can't be used", e);
        }
    }

    static DataFolder kept(Path dir) throws IOException {
        Files.createDirectories(dir);
        Path root = dir.toRealPath();
        if (!isOurs(root) && !isEmpty(root)) {
            throw new IllegalStateException("The folder " + root + " holds something else (there is no "
                    + FolderLock.FILE + " in it): name a new or empty folder");
        }
        return new DataFolder(root, false);
    }

    private static DataFolder temporary() throws IOException {
        return new DataFolder(Files.createTempDirectory(AbandonedFolders.PREFIX).toRealPath(), true);
    }

    static boolean isOurs(Path dir) {
        return Files.isRegularFile(dir.resolve(FolderLock.FILE));
    }

    static boolean isEmpty(Path dir) throws IOException {
        try (Stream<Path> content = Files.list(dir)) {
            return content.findAny().isEmpty();
        }
    }

    Path root() {
        return root;
    }

    /** Deletes what is in it, and stops what a killed process left running on it. */
    void empty() throws IOException {
        new LeftoverPostgres(new PostgresHome(root).data()).stop();
        new ContainerVolumes(root).delete();
        try (Stream<Path> content = Files.list(root)) {
            for (Path path : content.toList()) {
                delete(path);
            }
        }
    }

    /** Lets go of the folder, and deletes it if it is a temporary one. */
    @Override
    public void close() {
        try (lock) {
            if (temporary) {
                delete(root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + root + " can't be let go", e);
        }
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw problem;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException problem) throws IOException {
                if (problem != null) {
                    throw problem;
                }
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
