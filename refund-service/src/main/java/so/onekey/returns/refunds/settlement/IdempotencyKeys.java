package so.onekey.returns.refunds.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Remembers the first answer to a request for 30 days, in the transaction of the request. Keys are per caller. */
@Repository
class IdempotencyKeys {
    static final String HEADER = "Idempotency-Key";
    static final String FORM = "[\\x21-\\x7e]{1,200}";
    static final String IN_WORDS = "must be 1 to 200 visible ASCII characters";
    private static final int DAYS_KEPT = 30;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IdempotencyKeys(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Does the work, or returns the answer that the same request with this key got before. Call it inside the transaction of the work; it waits
     * for another transaction that is about to use the key.
     *
     * @param request all that is asked for, without words about a person
     */
    SettledItem once(Caller caller, Object request, Supplier<SettledItem> work) {
        if (caller.key() == null) {
            return work.get();
        }
        return claim(caller, request).orElseGet(() -> {
            SettledItem answer = work.get();
            jdbc.sql("update idempotency_key set answer = ? where caller = ? and key = ?")
                    .params(json.writeValueAsString(answer), caller.subject(), caller.key()).update();
            return answer;
        });
    }

    private Optional<SettledItem> claim(Caller caller, Object request) {
        String hash = hash(request);
        forgetTheOldest();
        int claimed = jdbc.sql("insert into idempotency_key (caller, key, request_hash) values (?, ?, ?) on conflict do nothing")
                .params(caller.subject(), caller.key(), hash).update();
        if (claimed == 1) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql("select request_hash, answer from idempotency_key where caller = ? and key = ?")
                .params(caller.subject(), caller.key()).query((row, number) -> {
                    if (!row.getString("request_hash").equals(hash)) {
                        throw SettlementProblems.keyUsedOtherwise();
                    }
                    return json.readValue(row.getString("answer"), SettledItem.class);
                }).single());
    }

    private void forgetTheOldest() {
        jdbc.sql("""
                delete from idempotency_key where (caller, key) in (
                    select caller, key from idempotency_key where used_at < now() - make_interval(days => ?)
                    order by used_at limit 100 for update skip locked)""").param(DAYS_KEPT).update();
    }

    private String hash(Object request) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
