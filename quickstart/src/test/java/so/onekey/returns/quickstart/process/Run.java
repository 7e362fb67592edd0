package so.onekey.returns.quickstart.process;

import so.onekey.returns.quickstart.journeys.Cancellation;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.journeys.Rejection;
import so.onekey.returns.quickstart.journeys.Stage;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutorService;

/** A journey that is being played on a thread of its own while the test does its worst. */
record Run(DemoOrder order, Journey journey, ConcurrentLinkedQueue<String> steps, Future<?> end) {

    static Run cancellation(Stage stage, ExecutorService threads) {
        return cancellation(DemoOrder.next(), stage, threads);
    }

    static Run cancellation(DemoOrder order, Stage stage, ExecutorService threads) {
        return start(order, new Cancellation(order), stage, threads);
    }

    static Run rejection(Stage stage, ExecutorService threads) {
        var order = DemoOrder.next();
        return start(order, new Rejection(order), stage, threads);
    }

    private static Run start(DemoOrder order, Journey journey, Stage stage, ExecutorService threads) {
        var steps = new ConcurrentLinkedQueue<String>();
        return new Run(order, journey, steps, threads.submit(() -> journey.play(stage, steps::add)));
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
                    journey.title() + " of " + order.orderId() + " after " + steps + ": " + failure.getCause().getMessage(),
                    failure.getCause());
        }
    }
}
