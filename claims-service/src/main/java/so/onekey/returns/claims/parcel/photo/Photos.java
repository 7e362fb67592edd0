package so.onekey.returns.claims.parcel.photo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Photos by the SHA-256 of what is stored, and who needs them. Not a read model, and erasable. */
@Repository
public class Photos {
    private static final int MOST_PER_OWNER = 100;
    private static final Duration KEPT_FOR_NOBODY = Duration.ofDays(1);
    private final JdbcClient jdbc;
    private final Clock clock;

    Photos(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a cleaned picture, once. */
    String store(byte[] jpeg) {
        String hash = hash(jpeg);
        jdbc.sql("""
                insert into photo (hash, content, stored_at) values (?, ?, ?)
                on conflict (hash) do update set stored_at = excluded.stored_at""")
                .params(hash, jpeg, clock.instant().atOffset(ZoneOffset.UTC)).update();
        return hash;
    }

    /**
     * Keeps photos for a claim or a parcel.
     *
     * @param orderId with whose customer they are erased, if it is known
     * @throws so.onekey.returns.chassis.web.Problem if one is not there, or there are too many
     */
    public void keepFor(UUID ownerId, @Nullable String orderId, List<String> hashes) {
        for (String hash : hashes) {
            if (jdbc.sql("select hash from photo where hash = ? for share").param(hash).query(String.class).optional().isEmpty()) {
                throw PhotoProblems.unknown(hash);
            }
            jdbc.sql("insert into photo_link (hash, owner_id, order_id) values (?, ?, ?) on conflict do nothing")
                    .params(hash, ownerId, orderId).update();
        }
        if (jdbc.sql("select count(*) from photo_link where owner_id = ?").param(ownerId).query(Integer.class).single() > MOST_PER_OWNER) {
            throw PhotoProblems.tooMany(MOST_PER_OWNER);
        }
    }

    /** It turned out with whose customer they are erased. */
    public void belongTo(String orderId, UUID ownerId) {
        jdbc.sql("update photo_link set order_id = ? where owner_id = ?").params(orderId, ownerId).update();
    }

    Optional<byte[]> find(String hash) {
        return jdbc.sql("select content from photo where hash = ?").param(hash).query(byte[].class).optional();
    }

    /** Removes what was uploaded and never needed. */
    int removeUnneeded() {
        return jdbc.sql("""
                delete from photo where stored_at < ? and not exists (select from photo_link where photo_link.hash = photo.hash)""")
                .param(clock.instant().minus(KEPT_FOR_NOBODY).atOffset(ZoneOffset.UTC)).update();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
