package so.onekey.returns.benchmarks.path;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the processors stand, in the service's own table. What is held here reads nothing, as if another instance had it; so a running
 * service can be made to read again what it has read.
 */
public record Bookmarks(ClaimsDatabase database) {
    /** Longer than an idle processor of either kind needs to find out that it has lost its claim. */
    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(7);

    /** Lets go whoever has it, and moves it. */
    public void hold(String processor, long index) throws SQLException, InterruptedException {
        claim(processor);
        Thread.sleep(UNTIL_NOTICED.toMillis());
        moveTo(processor, index);
    }

    /** While no instance runs: nobody needs to notice. */
    public void holdFromTheStart(String processor, long index, int segments) throws SQLException {
        arrange(processor, index, segments);
        claim(processor);
    }

    private void claim(String processor) throws SQLException {
        update("owner = 'benchmark', updated_at = '2999-01-01T00:00:00Z'", processor);
    }

    /** While no instance runs. */
    public void arrange(String processor, long index, int segments) throws SQLException {
        database.execute("delete from processor_token where processor = '" + processor + "'");
        database.execute("insert into processor_token (processor, segment) select '" + processor + "', generate_series(0, "
                + (segments - 1) + ")");
        moveTo(processor, index);
    }

    private void moveTo(String processor, long index) throws SQLException {
        try (var statement = database.connection()
                .prepareStatement("update processor_token set token = ?, token_type = ? where processor = ?")) {
            statement.setBytes(1, ("{\"index\":" + index + ",\"gaps\":[]}").getBytes(StandardCharsets.UTF_8));
            statement.setString(2, "org.axonframework.eventhandling.GapAwareTrackingToken");
            statement.setString(3, processor);
            statement.executeUpdate();
        }
    }

    /** Whoever finds it first may read on. */
    public void letGo(String processor) throws SQLException {
        update("owner = null, updated_at = '1970-01-01T00:00:00Z'", processor);
    }

    private void update(String what, String processor) throws SQLException {
        database.execute("update processor_token set " + what + " where processor = '" + processor + "'");
    }

    /** Waits until all segments have read so far. */
    public void awaitReadTo(String processor, long index) throws SQLException, InterruptedException {
        database.await(position(processor), index);
    }

    private static String position(String processor) {
        return "select min(coalesce((convert_from(token, 'UTF8')::json ->> 'index')::bigint, 0)) from processor_token where processor = '"
                + processor + "'";
    }

    /** Lets a held processor read, and returns when an instance has taken it up. */
    public void start(String processor) throws SQLException, InterruptedException {
        letGo(processor);
        database.await("select count(*) from processor_token where owner is not null and processor = '" + processor + "'", 1);
    }

    /** Of all processors that the service has. */
    public void holdAll() throws SQLException, InterruptedException {
        for (String processor : processors()) {
            claim(processor);
        }
        Thread.sleep(UNTIL_NOTICED.toMillis());
    }

    /** Without those in which Axon or another instance keeps something else. */
    public List<String> processors() throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = database.connection().createStatement();
                var result = statement.executeQuery("select distinct processor from processor_token where processor not like '\\_%'")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
