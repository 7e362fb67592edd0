package so.onekey.returns.quickstart.partners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/refunds} in pages, newest first, and {@code GET /v1/refunds/{id}}. */
final class RefundLookups {

    private static final Set<String> PARAMETERS = Set.of("payment_intent", "limit", "starting_after", "created", "created[gt]",
            "created[gte]", "created[lt]", "created[lte]");
    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 100;

    private final RefundBooks books;
    private final Behaviours behaviours;

    RefundLookups(RefundBooks books, Behaviours behaviours) {
        this.books = books;
        this.behaviours = behaviours;
    }

    Reply one(String id) {
        Optional<Books.Refund> found = books.find(id);
        return answered(found.map(Books.Refund::payment).orElse(null),
                () -> found.map(refund -> Reply.Answer.of(200, StripeJson.refund(refund)))
                        .orElseGet(() -> StripeErrors.missing("refund", id, "id")));
    }

    Reply list(FormParameters query) {
        query.values().keySet().stream().filter(name -> !PARAMETERS.contains(name)).findFirst().ifPresent(name -> {
            throw refused("parameter_unknown", "Received unknown parameter: " + name, name);
        });
        int limit = limit(query.get("limit"));
        var created = CreatedFilter.of(query);
        String payment = query.get("payment_intent");
        return answered(payment, () -> {
            Map<String, Books.Payment> payments = books.snapshot().payments();
            if (payment != null && !payments.containsKey(payment)) {
                return StripeErrors.missing("payment_intent", payment, "payment_intent");
            }
            List<Books.Refund> all = newestFirst(payment == null ? payments.values().stream() : Stream.of(payments.get(payment))).stream()
                    .filter(refund -> created.test(refund.bookedAt())).toList();
            int from = start(all, query.get("starting_after"));
            int to = Math.min(from + limit, all.size());
            return Reply.Answer.of(200, StripeJson.list(all.subList(from, to), to < all.size()));
        });
    }

    private Reply answered(@Nullable String payment, Supplier<Reply.Answer> answer) {
        Conduct conduct = behaviours.towards(payment);
        return conduct.refusal().orElseGet(() -> {
            behaviours.delay(conduct.delay());
            return behaviours.closing() ? new Reply.Silence() : answer.get();
        });
    }

    private static List<Books.Refund> newestFirst(Stream<Books.Payment> payments) {
        List<Books.Refund> oldestFirst = payments.flatMap(payment -> payment.refunds().stream())
                .sorted((one, other) -> one.bookedAt().compareTo(other.bookedAt())).toList();
        return oldestFirst.reversed();
    }

    private static int start(List<Books.Refund> all, @Nullable String startingAfter) {
        if (startingAfter == null) {
            return 0;
        }
        return 1 + IntStream.range(0, all.size()).filter(at -> all.get(at).id().equals(startingAfter)).findFirst().orElseThrow(
                () -> refused("resource_missing", "No such refund: '" + startingAfter + "'", "starting_after"));
    }

    private static int limit(@Nullable String value) {
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MAX_LIMIT) {
            throw refused("parameter_invalid_integer", "limit must be a number from 1 to " + MAX_LIMIT, "limit");
        }
        return Integer.parseInt(value);
    }

    private static RefusedRequest refused(String code, String message, String param) {
        return new RefusedRequest(StripeErrors.parameter(code, message, param));
    }
}
