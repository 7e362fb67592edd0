package so.onekey.returns.quickstart.journeys;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Plays journeys one after the other and shows how they go. */
public final class Program {
    private final PrintStream out;

    public Program(PrintStream out) {
        this.out = out;
    }

    /** The journeys of the demonstration. */
    public static List<Journey> demonstration() {
        return List.of(new Cancellation(DemoOrder.next()), new Rejection(DemoOrder.next()));
    }

    /** @return whether every journey ended as expected */
    public boolean play(List<Journey> journeys, Stage stage) {
        int succeeded = 0;
        for (Journey journey : journeys) {
            succeeded += play(journey, stage) ? 1 : 0;
        }
        out.printf("%n%d of %d journeys ended as expected%n", succeeded, journeys.size());
        return succeeded == journeys.size();
    }

    private boolean play(Journey journey, Stage stage) {
        out.printf("%n%s%n", journey.title());
        long began = System.nanoTime();
        try {
            journey.play(stage, step -> out.printf("  %5d ms  %s%n", Duration.ofNanos(System.nanoTime() - began).toMillis(), step));
            return true;
        } catch (IllegalStateException unexpected) {
            out.printf("  NOT AS EXPECTED: %s%n", unexpected.getMessage());
            return false;
        }
    }
}
