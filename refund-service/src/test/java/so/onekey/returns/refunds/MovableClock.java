package so.onekey.returns.refunds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The real time, moved by as much as a test wants. */
final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant standing;

    void moveAhead(Duration by) {
        ahead = by;
    }

    /** @param moment absent to go on */
    void standAt(@Nullable Instant moment) {
        standing = moment;
    }

    @Override
    public Instant instant() {
        Instant moment = standing;
        return moment == null ? Instant.now().plus(ahead) : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("only instants are asked for");
    }
}
