package so.onekey.returns.claims.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.claims.overview.ClaimView;
import so.onekey.returns.claims.policy.StaffAdvice;

import java.util.List;

/**
 * A claim and, for agents only, what they need to decide.
 *
 * @param advice on the units that wait for a person
 * @param words all that was written about the claim
 */
record ClaimSheet(@JsonUnwrapped ClaimView claim, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<UnitAdvice> advice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Words.Written> words) {

    /** @param entry the place of these units in the request, from 0 */
    record UnitAdvice(int entry, String lineId, int quantity, @JsonUnwrapped StaffAdvice advice) {}
}
