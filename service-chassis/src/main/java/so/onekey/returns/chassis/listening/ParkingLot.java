package so.onekey.returns.chassis.listening;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of parked messages. Every method that decides by what is parked for a key is called under {@link #lock}. */
final class ParkingLot {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RowMapper<ParkedMessage> messages;

    ParkingLot(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = (row, number) -> new ParkedMessage(row.getLong("id"), row.getString("listener"), row.getString("topic"),
                row.getString("message_key"), row.getInt("partition"), row.getLong("record_offset"),
                json.readValue(row.getString("headers"), HEADERS), row.getBytes("payload"));
    }

    boolean holds(String listener, @Nullable String key) {
        return key != null && jdbc.sql("select exists (select from parked_message where listener = ? and message_key = ?)")
                .params(listener, key).query(Boolean.class).single();
    }

    /** Keeps the consumer and ops from deciding about one key at the same time; lasts until the transaction ends. */
    void lock(String listener, @Nullable String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("parked " + listener + " " + key)
                .query((row, number) -> true).single();
    }

    void park(ParkedMessage message, String reason) {
        jdbc.sql("""
                insert into parked_message (listener, topic, message_key, partition, record_offset, headers, payload, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""").params(message.listener(), message.topic(), message.key(),
                message.partition(), message.offset(), json.writeValueAsString(message.headers()), message.payload(), storable(reason))
                .update();
    }

    Optional<ParkedMessage> first(String listener, String key) {
        return jdbc.sql("""
                select * from parked_message where listener = ? and message_key = ? order by id limit 1""")
                .params(listener, key).query(messages).optional();
    }

    Optional<ParkedMessage> byId(long id) {
        return jdbc.sql("select * from parked_message where id = ?").param(id).query(messages).optional();
    }

    List<Map<String, Object>> page(int limit) {
        return jdbc
                .sql("""
                        select id, listener, topic, message_key as "key", partition, record_offset as "offset", reason, parked_at as "parkedAt", erased_at as "erasedAt",
                               octet_length(payload) as "bytes"
                        from parked_message order by id limit ?""")
                .param(limit).query().listOfRows();
    }

    long count() {
        return jdbc.sql("select count(*) from parked_message").query(Long.class).single();
    }

    void remove(long id) {
        jdbc.sql("delete from parked_message where id = ?").param(id).update();
    }

    void replacePayload(long id, byte[] payload, String by) {
        jdbc.sql("update parked_message set payload = ?, erased_at = null, mended_by = ? where id = ?").params(payload, by, id).update();
    }

    void replaceHeaders(long id, Map<String, String> headers, String by) {
        jdbc.sql("update parked_message set headers = ?, mended_by = ? where id = ?").params(json.writeValueAsString(headers), by, id)
                .update();
    }

    boolean isErased(long id) {
        return jdbc.sql("select erased_at is not null from parked_message where id = ?").param(id).query(Boolean.class).single();
    }

    void erase(Collection<String> keys) {
        for (String table : List.of("parked_message", "discarded_message")) {
            jdbc.sql("update " + table + " set payload = null, erased_at = now() where message_key in (:keys) and payload is not null")
                    .param("keys", keys).update();
        }
    }

    int deleteDiscardedBefore(Duration age) {
        return jdbc.sql("delete from discarded_message where discarded_at < now() - make_interval(secs => ?)").param(age.toSeconds())
                .update();
    }

    void explain(long id, String reason) {
        jdbc.sql("update parked_message set reason = ? where id = ?").params(storable(reason), id).update();
    }

    void discard(long id, String by, String because) {
        jdbc.sql(
                """
                        insert into discarded_message (id, listener, topic, message_key, payload, reason, erased_at, discarded_by, discarded_because)
                        select id, listener, topic, message_key, payload, reason, erased_at, ?, ? from parked_message where id = ?""")
                .params(by, because, id)
                .update();
        remove(id);
    }

    private static String storable(String reason) {
        return reason.replace("\0", "\uFFFD");
    }
}
