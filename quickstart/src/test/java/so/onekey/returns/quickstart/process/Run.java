package so.onekey.returns.quickstart.process;

import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.journeys.Stage;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A journey that is being played on a thread of its own while the test does its worst. */
record Run(Journey journey, ConcurrentLinkedQueue<String> scenes, Future<?> end) {

    static Run of(Journey journey, Stage stage, ExecutorService threads) {
        var scenes = new ConcurrentLinkedQueue<String>();
        return new Run(journey, scenes, threads.submit(() -> journey.play(stage, scenes::add)));
    }

    DemoOrder order() {
        return journey.order();
    }

    boolean isGoingOn() {
        return !end.isDone();
    }

    /** Waits for the end; throws what went wrong on the way. */
    void awaitEnd() {
        try {
            end.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw new AssertionError(
                    journey.title() + " of " + order().orderId() + " after " + scenes + ": " + failure.getCause().getMessage(),
                    failure.getCause());
        }
    }
}
