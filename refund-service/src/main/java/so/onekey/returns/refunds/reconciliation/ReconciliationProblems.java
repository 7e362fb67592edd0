package so.onekey.returns.refunds.reconciliation;

import java.util.List;
import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;

/** What can be wrong with a request, beyond its form. */
final class ReconciliationProblems {
    private ReconciliationProblems() {}

    static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-reconciliation", "Unknown reconciliation",
                "There is no reconciliation with this id; they are kept for 400 days");
    }

    static Problem isRunning() {
        return new Problem(HttpStatus.CONFLICT, "reconciliation-running", "Not finished", "This reconciliation still runs; ask again in a "
                + "moment");
    }

    static Problem unknownDifference() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-difference", "Unknown difference", "This reconciliation named no difference with "
                + "this refundKey, or this paymentId and providerRefundId");
    }

    static Problem notPossible(String detail) {
        return new Problem(HttpStatus.CONFLICT, "not-correctable", "Not possible as it stands", detail);
    }

    static Problem corrected() {
        return new Problem(HttpStatus.CONFLICT, "corrected-before", "Corrected before", "This difference was corrected before; the next "
                + "reconciliation shows what is left of it");
    }

    static Problem field(String field, String reason) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", field + ": " + reason,
                List.of(new Problem.FieldError(field, reason)));
    }
}
