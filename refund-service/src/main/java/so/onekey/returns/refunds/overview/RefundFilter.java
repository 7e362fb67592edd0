package so.onekey.returns.refunds.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;

/** Which refunds to list. */
enum RefundFilter {
    ALL("true"),
    DUE_TODAY("issued_at is null and due > :now and due <= :endOfToday"),
    AT_RISK("issued_at is null and due > :endOfToday and due <= :endOfSecondBusinessDay"),
    OVERDUE("overdue_at is not null and issued_at is null"),
    ESCALATED("escalated_at is not null and issued_at is null"),
    FAILED("issued_at is null and exists (select from refund_part p where p.refund_id = r.refund_id and p.outcome in ('REFUSED', 'REVERSED'))"),
    UNKNOWN("issued_at is null and exists (select from refund_part p where p.refund_id = r.refund_id and p.outcome = 'UNKNOWN')"),
    AWAITING("issued_at is null and exists (select from settlement_item i where i.refund_id = r.refund_id"
            + " and i.cause <> 'UNKNOWN' and i.status in ('OPEN', 'WAITS_FOR_SECOND_PERSON'))"),
    ISSUED("issued_at is not null");

    private final String condition;

    RefundFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** @throws Problem naming the good values */
    static RefundFilter of(@Nullable String name) {
        if (name == null) {
            return ALL;
        }
        return named().filter(filter -> filter.text().equals(name)).findFirst().orElseThrow(() -> {
            var good = "must be one of " + named().map(RefundFilter::text).collect(Collectors.joining(", "));
            return new Problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", "filter: " + good,
                    List.of(new Problem.FieldError("filter", good)));
        });
    }

    private static Stream<RefundFilter> named() {
        return Arrays.stream(values()).filter(filter -> filter != ALL);
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
