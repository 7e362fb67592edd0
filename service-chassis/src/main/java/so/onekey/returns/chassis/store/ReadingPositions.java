package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** How far the processors of all instances have read the store, as the token table says. */
public final class ReadingPositions {
    private final JdbcClient jdbc;
    private final Serializer tokens;

    ReadingPositions(JdbcClient jdbc, Serializer tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /**
     * Where one segment of a processor stands.
     *
     * @param owner the instance that works on it, absent if nobody does
     * @param index of the last event it has read, 0 if none
     * @param replayUntil the index it had reached when it was last sent back to the beginning; absent once it is past it
     */
    public record Position(String processor, int segment, @Nullable String owner, long index, @Nullable Long replayUntil) {

        /** Whether it reads what it has read before. */
        public boolean isReplaying() {
            return replayUntil != null && index < replayUntil;
        }
    }

    /** All segments of all processors. */
    public List<Position> all() {
        return jdbc.sql("select processor, segment, token, token_type, owner, updated_at from processor_token order by processor, segment")
                .query((row, number) -> position(row)).list();
    }

    /** The index of the last event stored, 0 if there is none. */
    public long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from event").query(Long.class).single();
    }

    private Position position(ResultSet row) throws SQLException {
        TrackingToken token = token(row.getBytes("token"), row.getString("token_type"));
        boolean isClaimed = Instant.parse(row.getString("updated_at")).plus(StoreConfiguration.CLAIM_TIMEOUT).isAfter(Instant.now());
        return new Position(row.getString("processor"), row.getInt("segment"), isClaimed ? row.getString("owner") : null,
                token == null ? 0 : token.position().orElse(0),
                token instanceof ReplayToken replay ? (Long) ReplayToken.getTokenAtReset(replay).orElse(0) : null);
    }

    private @Nullable TrackingToken token(byte @Nullable [] content, @Nullable String type) {
        return content == null ? null : tokens.deserialize(new SimpleSerializedObject<>(content, byte[].class, type, null));
    }
}
