package so.onekey.returns.quickstart.partners;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A behaviour spelled out along the way of one request: turned away, waiting, verdict, waiting again, answer. */
record Conduct(@Nullable Reply turnedAway, Duration delay, @Nullable Hold beforeBooking, Verdict verdict, @Nullable Hold beforeAnswer,
        boolean answerLost) {

    enum Verdict {
        SUCCEED,
        LEAVE_PENDING,
        DECLINE,
        BREAK
    }

    static Conduct of(Behaviour behaviour) {
        return switch (behaviour) {
            case Behaviour.Normal normal -> booking(Verdict.SUCCEED);
            case Behaviour.Pending pending -> booking(Verdict.LEAVE_PENDING);
            case Behaviour.Decline decline -> booking(Verdict.DECLINE);
            case Behaviour.Broken broken -> booking(Verdict.BREAK);
            case Behaviour.RateLimited limited -> turningAway(StripeErrors.rateLimited());
            case Behaviour.Down down -> turningAway(StripeErrors.unavailable());
            case Behaviour.Unreachable unreachable -> turningAway(new Reply.Silence());
            case Behaviour.Slow slow -> new Conduct(null, slow.delay(), null, Verdict.SUCCEED, null, false);
            case Behaviour.LoseAnswer lost -> new Conduct(null, Duration.ZERO, null, Verdict.SUCCEED, null, true);
            case Behaviour.HoldBooking held -> new Conduct(null, Duration.ZERO, held.hold(), Verdict.SUCCEED, null, false);
            case Behaviour.HoldAnswer held -> new Conduct(null, Duration.ZERO, null, Verdict.SUCCEED, held.hold(), false);
        };
    }

    private static Conduct booking(Verdict verdict) {
        return new Conduct(null, Duration.ZERO, null, verdict, null, false);
    }

    private static Conduct turningAway(Reply reply) {
        return new Conduct(reply, Duration.ZERO, null, Verdict.SUCCEED, null, false);
    }

    Optional<Reply> refusal() {
        return Optional.ofNullable(turnedAway);
    }
}
