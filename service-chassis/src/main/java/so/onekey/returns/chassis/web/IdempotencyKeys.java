package so.onekey.returns.chassis.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import so.onekey.returns.chassis.web.Problem.FieldError;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Remembers the first answer to a request for 30 days, in the transaction of the request. Keys are per caller. The service has the table:
 *
 * <pre>
 * create table idempotency_key (caller text not null, key text not null, request_hash text not null, answer text,
 *     used_at timestamptz not null default now(), primary key (caller, key));
 * create index idempotency_key_used_at on idempotency_key (used_at);
 * </pre>
 */
public final class IdempotencyKeys {
    /** The header that carries a key, what it looks like, and that in words. */
    public static final String HEADER = "Idempotency-Key";
    public static final String FORM = "[\\x21-\\x7e]{1,200}";
    public static final String IN_WORDS = "must be 1 to 200 visible ASCII characters";
    private static final int DAYS_KEPT = 30;
    private static final int SWEEP_EACH = 100;
    private final AtomicLong newKeys = new AtomicLong();
    private final JdbcClient jdbc;
    private final Set<String> words;
    private final JsonMapper json;
    /** Reads answers that another version of this service gave. */
    private final JsonMapper lenient;

    /** @param words the fields of requests that tell who asks and in which words: no trace of them is kept, and they may differ in a retry */
    public IdempotencyKeys(JdbcClient jdbc, JsonMapper json, Set<String> words) {
        this.jdbc = jdbc;
        this.words = Set.copyOf(words);
        this.json = json;
        this.lenient = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    }

    /**
     * Does the work, or returns the answer that the same request with this key got before. Call it inside the transaction of the work; it waits
     * for another transaction that is about to use the key.
     *
     * @param key none: the work is done each time
     * @param request all that is asked for
     * @throws Problem if the key was used for another request
     */
    public <A> A once(String caller, @Nullable String key, Object request, Class<A> type, Supplier<A> work) {
        if (key == null) {
            return work.get();
        }
        return claim(caller, key, request).map(first -> lenient.readValue(first, type)).orElseGet(() -> {
            A answer = work.get();
            remember(caller, key, answer);
            return answer;
        });
    }

    private Optional<String> claim(String caller, String key, Object request) {
        String hash = hash(request);
        int claimed = jdbc.sql("""
                insert into idempotency_key as known (caller, key, request_hash) values (?, ?, ?)
                on conflict (caller, key) do update set request_hash = excluded.request_hash, answer = null, used_at = now()
                where known.used_at < now() - make_interval(days => ?)""").params(caller, key, hash, DAYS_KEPT).update();
        if (claimed == 1) {
            forgetTheOldestNowAndThen();
            return Optional.empty();
        }
        var first = jdbc.sql("select request_hash, answer from idempotency_key where caller = ? and key = ?").params(caller, key)
                .query((row, number) -> new String[]{row.getString(1), row.getString(2)}).single();
        if (!first[0].equals(hash)) {
            throw usedOtherwise();
        }
        return Optional.of(first[1]);
    }

    /** What somebody is told who sends a key with another request than before. */
    public static Problem usedOtherwise() {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", "Idempotency-Key used for another request",
                "This Idempotency-Key was sent before with another request. Use a new key for a new request.",
                List.of(new FieldError(HEADER, "was sent before with another request; use a new key for a new request")));
    }

    /** A retry comes within days; older keys go, many with every hundredth new one, without waiting for anybody. */
    private void forgetTheOldestNowAndThen() {
        if (newKeys.getAndIncrement() % SWEEP_EACH == 0) {
            jdbc.sql("""
                    delete from idempotency_key where (caller, key) in (
                        select caller, key from idempotency_key where used_at < now() - make_interval(days => ?)
                        order by used_at limit ? for update skip locked)""").params(DAYS_KEPT, 10 * SWEEP_EACH).update();
        }
    }

    private void remember(String caller, String key, Object answer) {
        jdbc.sql("update idempotency_key set answer = ? where caller = ? and key = ?").params(json.writeValueAsString(answer), caller, key)
                .update();
    }

    /**
     * Of what is asked for, not of who asks and in which words: no trace of a person is left. A field that is not given counts as if there were
     * no such field, so that a field which a later version adds changes no hash.
     */
    private String hash(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(given(json.valueToTree(request))).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private Object given(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, Object>();
            node.properties().stream().filter(field -> !words.contains(field.getKey()) && !isDefault(field.getValue()))
                    .forEach(field -> fields.put(field.getKey(), given(field.getValue())));
            return fields;
        }
        return node.isArray() ? node.valueStream().map(this::given).toList() : node;
    }

    private static boolean isDefault(JsonNode value) {
        return value.isNull() || value.isBoolean() && !value.asBoolean() || value.isContainer() && value.isEmpty();
    }
}
