package so.onekey.returns.chassis.sample;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What a test wants to go wrong inside the sample service, and how often it was tried. */
public final class Faults {
    private static final Map<String, Queue<Supplier<? extends Throwable>>> PLANNED = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> TRIED = new ConcurrentHashMap<>();

    private Faults() {}

    /** The next so many times something is done at that place it fails. */
    public static void plan(String place, int times, Supplier<? extends Throwable> fault) {
        for (int i = 0; i < times; i++) {
            PLANNED.computeIfAbsent(place, any -> new ConcurrentLinkedQueue<>()).add(fault);
        }
    }

    public static int tried(String place) {
        return TRIED.getOrDefault(place, new AtomicInteger()).get();
    }

    static void next(String place) {
        TRIED.computeIfAbsent(place, any -> new AtomicInteger()).incrementAndGet();
        var planned = PLANNED.get(place);
        var fault = planned == null ? null : planned.poll();
        if (fault != null) {
            throwIt(fault.get());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwIt(Throwable fault) throws T {
        throw (T) fault;
    }
}
