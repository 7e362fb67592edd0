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

/** The books on disk: a line of JSON per entry, only ever appended, flushed to the disk before anyone is told. */
final class BooksFile implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(BooksFile.class);
    private static final JsonMapper json = JsonMapper.shared();

    private final Path path;
    private final FileChannel channel;

    private BooksFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static BooksFile open(Path path) {
        try {
            Path file = path.toAbsolutePath();
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new IllegalStateException("Another payment provider already writes the books " + file);
            }
            return new BooksFile(file, channel);
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
    List<BooksEntry> read() {
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

    private List<BooksEntry> parse(List<String> lines) {
        List<BooksEntry> entries = new ArrayList<>(lines.size());
        for (String line : lines) {
            try {
                entries.add(json.readValue(line, BooksEntry.class));
            } catch (JacksonException e) {
                throw new IllegalStateException("Line " + (entries.size() + 1) + " of the books " + path + " can't be read", e);
            }
        }
        return entries;
    }

    void append(BooksEntry entry) {
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
