package so.onekey.returns.quickstart.people;

import java.util.concurrent.TimeUnit;

/** The pauses between looks at something: short at first, then longer and longer, so that many who wait don't keep a service from work. */
public final class Pauses {
    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 400;
    private long next = FIRST_MILLIS;

    /** @throws IllegalStateException if the thread is interrupted */
    public void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(next);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        next = Math.min(LONGEST_MILLIS, next + next / 2);
    }
}
