package so.onekey.returns.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One file that says both "this folder is ours" and "a living process holds it". The operating system lets go of the lock
 * when the process dies, however it dies.
 */
final class FolderLock implements AutoCloseable {

    static final String FILE = "returns-local-infrastructure";

    // Closing any channel on a file drops all locks that this process has on it, so within a process we must not open it twice.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        if (!HELD_HERE.add(folder)) {
            throw inUse(folder, "this process");
        }
        try {
            return new FolderLock(folder, lock(folder));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(folder);
            throw e;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw inUse(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode("process " + ProcessHandle.current().pid() + "\n"));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static IllegalStateException inUse(Path folder, String holder) {
        return new IllegalStateException("The folder " + folder + " is in use by " + holder
                + ", which is still running: stop that one, or name another folder");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
