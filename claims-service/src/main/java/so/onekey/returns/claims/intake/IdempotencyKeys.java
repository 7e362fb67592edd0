package so.onekey.returns.claims.intake;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Remembers the first answer to a request, in the transaction of the request. Keys are per caller. */
@Repository
class IdempotencyKeys {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    IdempotencyKeys(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Claims the key for this request, waiting for another transaction that is about to.
     *
     * @return the first answer if the same request was answered before
     */
    Optional<ClaimAnswer> claim(String caller, String key, ClaimRequest request) {
        String hash = hash(request);
        int claimed = jdbc.sql("insert into idempotency_key (caller, key, request_hash) values (?, ?, ?) on conflict do nothing")
                .params(caller, key, hash).update();
        if (claimed == 1) {
            return Optional.empty();
        }
        var first = jdbc.sql("select request_hash, answer from idempotency_key where caller = ? and key = ?").params(caller, key)
                .query((row, number) -> new String[]{row.getString(1), row.getString(2)}).single();
        if (!first[0].equals(hash)) {
            throw Problems.keyUsedOtherwise();
        }
        return Optional.of(json.readValue(first[1], ClaimAnswer.class));
    }

    void remember(String caller, String key, ClaimAnswer answer) {
        jdbc.sql("update idempotency_key set answer = ? where caller = ? and key = ?").params(json.writeValueAsString(answer), caller, key)
                .update();
    }

    private String hash(ClaimRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
