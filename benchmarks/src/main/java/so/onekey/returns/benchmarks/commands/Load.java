package so.onekey.returns.benchmarks.commands;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that do the same again and again for some time at most, all at once, each as soon as its last answer is there. */
public record Load(int clients, Duration time) {

    /** Used by one thread. */
    @FunctionalInterface
    public interface Client extends AutoCloseable {
        /** Does it once more, or says no as there is nothing left to do. */
        boolean once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Opens a client before the time begins. */
    @FunctionalInterface
    public interface Clients {
        Client open() throws Exception;
    }

    /** What was done, all of it answered. */
    public record Done(long count, double seconds) {

        public double perSecond() {
            return count / seconds;
        }
    }

    public Done run(Clients opening) throws Exception {
        List<Client> opened = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                opened.add(opening.open());
            }
            return run(opened);
        } finally {
            for (Client client : opened) {
                client.close();
            }
        }
    }

    private Done run(List<Client> opened) throws InterruptedException {
        var begin = new CountDownLatch(1);
        var failed = new AtomicBoolean();
        long count = 0;
        double longest = 0;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = opened.stream().map(client -> threads.submit(() -> untilTheEnd(client, begin, failed))).toList();
            begin.countDown();
            for (Future<Done> one : all) {
                count += one.get().count();
                longest = Math.max(longest, one.get().seconds());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
        return new Done(count, longest);
    }

    private Done untilTheEnd(Client client, CountDownLatch begin, AtomicBoolean failed) throws Exception {
        begin.await();
        long began = System.nanoTime();
        long count = 0;
        try {
            while (!failed.get() && System.nanoTime() - began < time.toNanos() && client.once()) {
                count++;
            }
            return new Done(count, (System.nanoTime() - began) / 1e9);
        } catch (Exception failure) {
            failed.set(true);
            throw failure;
        }
    }
}
