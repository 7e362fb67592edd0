package so.onekey.returns.benchmarks.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * Very many stored events, which nobody has told yet.
 *
 * @param before the index of the last event before them
 * @param last the index of the last of them
 */
public record Copies(long before, long last) {

    /** Multiplies the events of claims that there are, to at least so many. */
    public static Copies make(ClaimsDatabase database, int events) throws SQLException {
        long before = database.head();
        long real = database.count("select count(*) from event where aggregate_type = 'Claim'");
        var connection = database.connection();
        connection.setAutoCommit(false);
        database.execute("set local benchmark.real = " + before);
        database.execute("set local benchmark.copies = " + (events + real - 1) / real);
        database.execute(text("multiply.sql"));
        connection.commit();
        connection.setAutoCommit(true);
        database.execute("vacuum analyze event");
        return new Copies(before, database.head());
    }

    public long count() {
        return last - before;
    }

    private static String text(String resource) {
        try (InputStream in = Copies.class.getResourceAsStream("/path/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
