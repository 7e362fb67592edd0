package so.onekey.returns.claims.desk;

import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.chassis.web.Problem.FieldError;
import so.onekey.returns.claims.claim.ClaimRefusal;

import java.util.List;

/** What can be wrong with what is asked of the desk, beyond its form. */
final class DeskProblems {
    private DeskProblems() {}

    static Problem unknownClaim() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-claim", "Unknown claim", "There is no such claim.");
    }

    static Problem refused(ClaimRefusal refusal) {
        return new Problem(HttpStatus.CONFLICT, refusal.type(), "Not possible as it stands", String.valueOf(refusal.getMessage()));
    }

    /** Nothing is to be written about somebody who was erased. */
    static Problem erased(String field) {
        return new Problem(HttpStatus.CONFLICT, "customer-erased", "Customer erased",
                field + ": the customer's data was erased, so nothing about them can be kept; leave it out.");
    }

    static Problem unknownEntry(int index, int entries) {
        return unprocessable("unknown-entry", "Unknown entry", "decisions[" + index + "].entry",
                "the claim has the entries 0 to " + (entries - 1));
    }

    static Problem resolutionMissing(int index) {
        return unprocessable("resolution-missing", "Resolution missing", "decisions[" + index + "].resolution",
                "an approval says what it leads to");
    }

    static Problem resolutionOfARejection(int index) {
        return unprocessable("resolution-not-allowed", "Resolution not allowed", "decisions[" + index + "].resolution",
                "a rejection leads to nothing; leave it out");
    }

    static Problem emptyAnswer() {
        return unprocessable("empty-answer", "Empty answer", "text", "an answer has a text, photos, or both");
    }

    private static Problem unprocessable(String type, String title, String field, String reason) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, type, title, field + ": " + reason, List.of(new FieldError(field, reason)));
    }
}
