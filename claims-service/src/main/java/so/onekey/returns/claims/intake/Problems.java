package so.onekey.returns.claims.intake;

import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.chassis.web.Problem.FieldError;

import java.util.List;

/** What can be wrong with a request beyond its form. */
final class Problems {

    private Problems() {}

    /** One and the same answer whether the order is unknown or somebody else's: it must not tell which. */
    static Problem unknownOrder() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-order", "Unknown order",
                "There is no such order with this e-mail address. Please check both.");
    }

    static Problem unknownLine(int index, String lineId) {
        return unprocessable("unknown-line", "Unknown order line", index, "lineId", "the order has no line " + lineId);
    }

    static Problem tooMany(int index, int bought) {
        return unprocessable("too-many-units", "More units than were bought", index, "quantity",
                "at most " + bought + " were bought in this line");
    }

    static Problem reportedInTheFuture() {
        String reason = "must not lie in the future";
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "reported-in-the-future", "Reported in the future", "reportedAt: " + reason,
                List.of(new FieldError("reportedAt", reason)));
    }

    static Problem reportedBeforeTheOrder() {
        String reason = "must not lie before the order was placed";
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "reported-before-the-order", "Reported before the order",
                "reportedAt: " + reason, List.of(new FieldError("reportedAt", reason)));
    }

    static Problem tooManyGroups(int most) {
        String reason = "these units are in more than " + most + " different shipments and states; split the request";
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-groups", "Too many groups of units", "lines: " + reason,
                List.of(new FieldError("lines", reason)));
    }

    static Problem onlyAgentsReport() {
        String reason = "may only be given by an agent; leave it out";
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "reported-at-not-allowed", "Not yours to say", "reportedAt: " + reason,
                List.of(new FieldError("reportedAt", reason)));
    }

    static Problem claimedElsewhere(String lineId) {
        return new Problem(HttpStatus.CONFLICT, "units-claimed-elsewhere", "Units claimed elsewhere",
                "Since this was decided, units of line " + lineId + " were claimed again. Please wait for what becomes of that claim.");
    }

    private static Problem unprocessable(String type, String title, int index, String field, String reason) {
        String path = "lines[" + index + "]." + field;
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, type, title, path + ": " + reason, List.of(new FieldError(path, reason)));
    }
}
