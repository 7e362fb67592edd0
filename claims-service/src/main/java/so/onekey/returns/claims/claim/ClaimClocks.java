package so.onekey.returns.claims.claim;

import java.time.Instant;

/** Until when something must have happened, by the merchant's calendar and settings. Always the same answer for the same instant. */
public interface ClaimClocks {

    Instant stopAnswerDue(Instant asked);

    Instant reviewDue(Instant requested);

    Instant answerDue(Instant asked);

    Instant labelLateAt(Instant ordered);

    /** Half of the time to send the parcel. */
    Instant remindAt(Instant issued);

    Instant sendBy(Instant issued);

    /** Units that were not in the parcel are waited for until then. */
    Instant missingUntil(Instant issued);

    Instant lostAt(Instant scanned);

    Instant inspectionDue(Instant received);
}
