package so.onekey.returns.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's part of the data folder. */
final class PostgresHome {

    private static final int LINES_OF_LOG = 15;

    private final Path data;
    private final Path log;
    private final Path password;
    private final Path complete;

    PostgresHome(Path folder) {
        this.data = folder.resolve("postgres");
        this.log = folder.resolve("postgres.log");
        this.password = folder.resolve("postgres-password");
        this.complete = folder.resolve("postgres-complete");
    }

    Path data() {
        return data;
    }

    Path log() {
        return log;
    }

    Path passwordFile() {
        return password;
    }

    /** Of the superuser; made up at the first start and kept. */
    String password() {
        try {
            return Files.readString(password).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The password of PostgreSQL's superuser can't be read", e);
        }
    }

    /** A start that was killed while it made the data directory leaves one that can't be used: begin again. */
    void prepare() throws IOException {
        if (!Files.exists(complete)) {
            DataFolder.delete(data);
        }
        if (!Files.exists(password)) {
            Passwords.write(password, Passwords.random());
        }
    }

    void completed() throws IOException {
        if (!Files.exists(complete)) {
            Files.createFile(complete);
        }
    }

    String endOfLog() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
    }
}
