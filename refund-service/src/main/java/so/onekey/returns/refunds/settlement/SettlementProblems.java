package so.onekey.returns.refunds.settlement;

import java.util.List;
import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.refunds.refund.SettlementRefusal;

/** What can be wrong with a settlement, beyond its form. */
final class SettlementProblems {
    private SettlementProblems() {}

    static Problem unknownRefund() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-refund", "Unknown refund", "There is no refund with this id");
    }

    static Problem refused(SettlementRefusal refusal) {
        HttpStatus status = switch (refusal.type()) {
            case SettlementRefusal.UNKNOWN_ITEM -> HttpStatus.NOT_FOUND;
            case SettlementRefusal.SAME_PERSON -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
        return new Problem(status, refusal.type(), "Not possible as it stands", String.valueOf(refusal.getMessage()));
    }

    static Problem paidInTheFuture() {
        return field(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", "paidOn", "must not lie in the future");
    }

    /** Nothing is to be written about somebody who was erased. */
    static Problem erased() {
        return field(HttpStatus.CONFLICT, "customer-erased", "Customer erased", "note",
                "the customer's data was erased, so nothing about them can be kept; leave it out");
    }

    private static Problem field(HttpStatus status, String type, String title, String field, String reason) {
        return new Problem(status, type, title, field + ": " + reason, List.of(new Problem.FieldError(field, reason)));
    }
}
