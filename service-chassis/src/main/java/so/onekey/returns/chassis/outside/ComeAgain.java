package so.onekey.returns.chassis.outside;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call did not succeed, and it is known that trying again before some time has passed makes no sense. */
public class ComeAgain extends RuntimeException {
    private final Duration notBefore;

    /** @param notBefore from now; zero where only the usual pauses count, and never more than an hour counts */
    public ComeAgain(String message, @Nullable Throwable cause, Duration notBefore) {
        super(message, cause);
        this.notBefore = notBefore;
    }

    /** From now. */
    public Duration notBefore() {
        return notBefore;
    }
}
