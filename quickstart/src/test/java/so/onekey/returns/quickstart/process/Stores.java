package so.onekey.returns.quickstart.process;

import so.onekey.returns.local.Database;
import so.onekey.returns.quickstart.house.House;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A look into the services' event stores, as an auditor has it. */
record Stores(House house) {

    record Stored(String eventId, String aggregateId, long sequence, String name, Instant storedAt, String payload) {}

    List<Stored> eventsOf(String service) {
        return query(service, "select event_id, aggregate_id, sequence_number, name, stored_at, convert_from(payload, 'UTF8') from event "
                + "order by global_index");
    }

    List<Stored> eventsOf(String service, String name) {
        return eventsOf(service).stream().filter(event -> event.name().equals(name)).toList();
    }

    private List<Stored> query(String service, String sql) {
        Database database = house.infrastructure().database(service);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var result = connection.createStatement().executeQuery(sql)) {
            List<Stored> events = new ArrayList<>();
            while (result.next()) {
                events.add(new Stored(result.getString(1), result.getString(2), result.getLong(3), result.getString(4),
                        result.getObject(5, OffsetDateTime.class).toInstant(), result.getString(6)));
            }
            return events;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whether no call to the outside is waiting or being made; clocks and what recurs for ever don't count. */
    boolean isQuiet(String service) {
        return count(service,
                "select count(*) from scheduled_tasks where task_name not like 'Axon%' and task_instance <> 'recurring'") == 0;
    }

    long parkedIn(String service) {
        return count(service, "select count(*) from parked_message");
    }

    private long count(String service, String sql) {
        Database database = house.infrastructure().database(service);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
