package so.onekey.returns.claims.overview;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which claims are asked for: only those for which all that is given holds. */
final class ClaimFilter {
    private static final Pattern CLAIM_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    ClaimFilter status(@Nullable ClaimStatus status) {
        return with("status = ?", status == null ? null : status.name());
    }

    ClaimFilter order(@Nullable String orderId) {
        return with("order_id = ?", orderId);
    }

    ClaimFilter urgent(@Nullable Boolean urgent) {
        return with("urgent = ?", urgent);
    }

    ClaimFilter overdue(@Nullable Boolean overdue) {
        return with("overdue = ?", overdue);
    }

    /** @param number the id of a claim, or how its RMA number begins, with or without {@code RMA-} */
    ClaimFilter numbered(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return this;
        }
        String plain = number.strip();
        if (CLAIM_ID.matcher(plain).matches()) {
            return with("claim_id = ?", UUID.fromString(plain));
        }
        String rma = plain.toUpperCase(Locale.ROOT);
        return with("rma_number like ?", (rma.startsWith("RMA-") ? rma : "RMA-" + rma) + "%");
    }

    private ClaimFilter with(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
        return this;
    }

    /** In SQL, with a place for each of the {@link #values()}; empty if nothing is asked for. */
    String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
