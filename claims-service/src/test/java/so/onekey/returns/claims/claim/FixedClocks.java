package so.onekey.returns.claims.claim;

import java.time.Duration;
import java.time.Instant;

/** Clocks without a calendar: everybody has so many days. */
final class FixedClocks implements ClaimClocks {
    static final Duration STOP_ANSWER = Duration.ofDays(1);
    static final Duration REVIEW = Duration.ofDays(2);
    static final Duration ANSWER = Duration.ofDays(14);
    static final Duration LABEL = Duration.ofDays(1);
    static final Duration SEND = Duration.ofDays(30);
    static final Duration ARRIVE = Duration.ofDays(40);
    static final Duration INSPECTION = Duration.ofDays(3);

    @Override
    public Instant stopAnswerDue(Instant asked) {
        return asked.plus(STOP_ANSWER);
    }

    @Override
    public Instant reviewDue(Instant requested) {
        return requested.plus(REVIEW);
    }

    @Override
    public Instant answerDue(Instant asked) {
        return asked.plus(ANSWER);
    }

    @Override
    public Instant labelLateAt(Instant ordered) {
        return ordered.plus(LABEL);
    }

    @Override
    public Instant remindAt(Instant issued) {
        return issued.plus(SEND.dividedBy(2));
    }

    @Override
    public Instant sendBy(Instant issued) {
        return issued.plus(SEND);
    }

    @Override
    public Instant missingUntil(Instant issued) {
        return issued.plus(SEND);
    }

    @Override
    public Instant lostAt(Instant scanned) {
        return scanned.plus(ARRIVE);
    }

    @Override
    public Instant inspectionDue(Instant received) {
        return received.plus(INSPECTION);
    }
}
