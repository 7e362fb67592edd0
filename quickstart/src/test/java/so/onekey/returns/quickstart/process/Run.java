package so.onekey.returns.quickstart.process;

import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage.NotificationSent;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.quickstart.journeys.DemoOrder;
import so.onekey.returns.quickstart.journeys.Journey;
import so.onekey.returns.quickstart.journeys.Stage;
import so.onekey.returns.quickstart.journeys.Witness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A journey that is being played on a thread of its own while the test does its worst. */
record Run(Journey journey, ConcurrentLinkedQueue<String> scenes, Future<?> end) {

    /** What the world hears of it: the same step may be part of several journeys. */
    record Step(String message) {
        static final Step TOLD = new Step(NotificationSent.class.getSimpleName());
    }

    static Run of(Journey journey, Stage stage, ExecutorService threads) {
        var scenes = new ConcurrentLinkedQueue<String>();
        return new Run(journey, scenes, threads.submit(() -> journey.play(stage, scenes::add)));
    }

    DemoOrder order() {
        return journey.order();
    }

    /** Every step of a journey, in its order. */
    static List<Step> stepsOf(Journey journey) {
        List<Step> steps = new ArrayList<>(List.of(Step.TOLD));
        journey.heard().forEach(message -> steps.add(new Step(message.getSimpleName())));
        return steps;
    }

    /** The steps that were seen for the first time since then. */
    Set<Step> stepsSeenSince(Instant since, Witness witness) {
        Map<String, List<CloudEvent<?>>> byType = new HashMap<>();
        witness.aboutOrder(order().orderId())
                .forEach(event -> byType.computeIfAbsent(event.data().getClass().getSimpleName(), type -> new ArrayList<>()).add(event));
        Map<String, Integer> counts = new HashMap<>();
        Set<Step> steps = new HashSet<>();
        for (Step step : stepsOf(journey)) {
            var seen = byType.getOrDefault(step.message(), List.of());
            int index = step.equals(Step.TOLD) ? seen.size() - 1 : counts.merge(step.message(), 1, Integer::sum) - 1;
            if (index >= 0 && index < seen.size() && !witness.firstHeard(seen.get(index)).isBefore(since)) {
                steps.add(step);
            }
        }
        return steps;
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
