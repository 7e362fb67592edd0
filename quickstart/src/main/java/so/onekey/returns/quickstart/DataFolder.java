package so.onekey.returns.quickstart;

import so.onekey.returns.local.LocalData;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Where a house keeps everything; only a folder that a house has made is ever emptied. */
final class DataFolder {
    private static final String INFRASTRUCTURE = "infrastructure";

    private DataFolder() {}

    /**
     * @throws IllegalArgumentException if the folder holds something else than a house's data
     * @throws IllegalStateException if a house is running on it; nothing is deleted then
     */
    static void empty(Path folder) {
        if (!Files.isDirectory(folder.resolve(INFRASTRUCTURE)) && !isEmpty(folder)) {
            throw new IllegalArgumentException("--reset: " + folder + " does not look like a data folder of ./run and is left as it is");
        }
        // Takes the lock that a running house holds, and stops a PostgreSQL that a killed one left behind: before anything is deleted.
        LocalData.reset(folder.resolve(INFRASTRUCTURE));
        try {
            Files.walkFileTree(folder, new Deletion());
        } catch (IOException failure) {
            throw new UncheckedIOException("--reset could not empty " + folder, failure);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
