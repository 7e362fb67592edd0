package so.onekey.returns.quickstart.journeys;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Plays journeys, several at a time, and shows one after the other how they went. */
public final class Program {
    private static final int AT_A_TIME = 8;
    private final PrintStream out;

    public Program(PrintStream out) {
        this.out = out;
    }

    /** What is to be shown of a journey. */
    private record Report(String text, boolean asExpected) {}

    /** @return whether every journey ended as expected */
    public boolean play(List<Journey> journeys, Stage stage) {
        int succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<Future<Report>> reports = new ArrayList<>();
            for (Journey journey : journeys) {
                reports.add(threads.submit(() -> play(journey, stage)));
            }
            for (Future<Report> report : reports) {
                out.print(await(report).text());
                succeeded += await(report).asExpected() ? 1 : 0;
            }
        }
        out.printf("%n%d of %d journeys ended as expected%n", succeeded, journeys.size());
        return succeeded == journeys.size();
    }

    private static Report play(Journey journey, Stage stage) {
        var text = new StringBuilder("%n%s (%s)%n".formatted(journey.title(), journey.order().orderId()));
        long began = System.nanoTime();
        try {
            journey.play(stage,
                    step -> text.append("  %5d ms  %s%n".formatted(Duration.ofNanos(System.nanoTime() - began).toMillis(), step)));
            return new Report(text.toString(), true);
        } catch (IllegalStateException unexpected) {
            return new Report(text.append("  NOT AS EXPECTED: %s%n".formatted(unexpected.getMessage())).toString(), false);
        }
    }

    private static Report await(Future<Report> report) {
        try {
            return report.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
