package so.onekey.returns.quickstart.partners;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the books. A refund and the answer that tells of it are one line, so that neither is ever kept without the other. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
sealed interface BooksEntry {

    @JsonTypeName("payment-registered")
    record PaymentRegistered(String payment, long captured, String currency, Instant at) implements BooksEntry {}

    @JsonTypeName("request-answered")
    record RequestAnswered(@Nullable String key, String parameters, int status, String body, Books.@Nullable Refund refund,
            Instant at) implements BooksEntry {}

    @JsonTypeName("refund-failed")
    record RefundFailed(String payment, String refund, Instant at) implements BooksEntry {}

    @JsonTypeName("refund-succeeded")
    record RefundSucceeded(String payment, String refund, Instant at) implements BooksEntry {}
}
