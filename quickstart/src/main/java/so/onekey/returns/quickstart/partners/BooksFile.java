package so.onekey.returns.quickstart.partners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The books of a partner on disk: a line of JSON per entry, only ever appended, flushed to the disk before anyone is told.
 *
 * @param <E> the entries of the books
 */
final class BooksFile<E> implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BooksFile.class);
    private static final JsonMapper json = JsonMapper.shared();

    private final Path path;
    private final Class<E> entries;
    private final FileChannel channel;

    private BooksFile(Path path, Class<E> entries, FileChannel channel) {
        this.path = path;
        this.entries = entries;
        this.channel = channel;
    }

    static <E> BooksFile<E> open(Path path, Class<E> entries) {
        try {
            Path file = path.toAbsolutePath();
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new IllegalStateException("Another one already writes the books " + file);
            }
            return new BooksFile<>(file, entries, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't open the books " + path, e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            log.debug("The books are open in this very process", e);
            return false;
        }
    }

    /** All entries so far. What a crash left of a last line was never acknowledged and is cut off. */
    List<E> read() {
        try {
            byte[] bytes = Files.readAllBytes(path);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            if (end < bytes.length) {
                log.warn("The last line of the books {} is torn, {} bytes are cut off", path, bytes.length - end);
                channel.truncate(end).force(true);
            }
            return parse(new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the books " + path, e);
        }
    }

    private List<E> parse(List<String> lines) {
        List<E> read = new ArrayList<>(lines.size());
        for (String line : lines) {
            try {
                read.add(json.readValue(line, entries));
            } catch (JacksonException e) {
                throw new IllegalStateException("Line " + (read.size() + 1) + " of the books " + path + " can't be read", e);
            }
        }
        return read;
    }

    void append(E entry) {
        ByteBuffer line = ByteBuffer.wrap((json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            long end = channel.size();
            try {
                for (long at = end; line.hasRemaining();) {
                    at += channel.write(line, at);
                }
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write the books " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't close the books " + path, e);
        }
    }
}
