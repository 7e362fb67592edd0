package so.onekey.returns.quickstart.process;

import so.onekey.returns.local.Database;
import so.onekey.returns.quickstart.house.House;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A look into the services' event stores, as an auditor has it. */
record Stores(House house) {

    record Stored(String eventId, String aggregateId, long sequence, String name, Instant storedAt, String payload) {}

    List<Stored> eventsOf(String service) {
        List<Stored> events = new ArrayList<>();
        read(service, "select event_id, aggregate_id, sequence_number, name, stored_at, convert_from(payload, 'UTF8') from event "
                + "order by global_index",
                row -> events.add(new Stored(row.getString(1), row.getString(2), row.getLong(3), row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6))));
        return events;
    }

    List<Stored> eventsOf(String service, String name) {
        return eventsOf(service).stream().filter(event -> event.name().equals(name)).toList();
    }

    /** All claims as the overview has them, each row as text, by claim. */
    Map<String, String> overview() {
        Map<String, String> rows = new HashMap<>();
        read("claims", "select claim_id, t::text from claim_overview t", row -> rows.put(row.getString(1), row.getString(2)));
        return rows;
    }

    /** Whether no call to the outside is waiting or being made; clocks and what recurs for ever don't count. */
    boolean isQuiet(String service) {
        return count(service,
                "select count(*) from scheduled_tasks where task_instance <> 'recurring'") == 0;
    }

    long parkedIn(String service) {
        return count(service, "select count(*) from parked_message");
    }

    private long count(String service, String sql) {
        var count = new AtomicLong();
        read(service, sql, row -> count.set(row.getLong(1)));
        return count.get();
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private void read(String service, String sql, Reading reading) {
        Database database = house.infrastructure().database(service);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var result = connection.createStatement().executeQuery(sql)) {
            while (result.next()) {
                reading.of(result);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
