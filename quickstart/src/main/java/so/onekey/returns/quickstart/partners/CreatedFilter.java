package so.onekey.returns.quickstart.partners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stripe's {@code created}, alone or with {@code gt}, {@code gte}, {@code lt} and {@code lte}, in seconds; both ends are in. */
record CreatedFilter(long first, long last) {

    static CreatedFilter of(FormParameters query) {
        long first = Math.max(seconds(query, "created[gte]", 0), seconds(query, "created[gt]", -1) + 1);
        long last = Math.min(seconds(query, "created[lte]", Long.MAX_VALUE), seconds(query, "created[lt]", Long.MAX_VALUE) - 1);
        return query.get("created") == null
                ? new CreatedFilter(first, last)
                : new CreatedFilter(Math.max(first, seconds(query, "created", 0)), Math.min(last, seconds(query, "created", 0)));
    }

    private static long seconds(FormParameters query, String name, long otherwise) {
        @Nullable
        String value = query.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,12}")) {
            throw new RefusedRequest(
                    StripeErrors.parameter("parameter_invalid_integer", name + " must be a time in seconds since 1970", name));
        }
        return Long.parseLong(value);
    }

    boolean test(Instant booked) {
        return booked.getEpochSecond() >= first && booked.getEpochSecond() <= last;
    }
}
