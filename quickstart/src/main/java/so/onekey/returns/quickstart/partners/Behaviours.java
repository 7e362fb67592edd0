package so.onekey.returns.quickstart.partners;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What was asked for, for one payment or for all, and the waiting that comes with it. */
final class Behaviours {

    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private final Map<String, Behaviour> byPayment = new ConcurrentHashMap<>();
    private volatile Behaviour forAll = new Behaviour.Normal();

    void forAll(Behaviour behaviour) {
        forAll = behaviour;
    }

    void forPayment(String payment, Behaviour behaviour) {
        byPayment.put(payment, behaviour);
    }

    void reset() {
        byPayment.clear();
        forAll = new Behaviour.Normal();
    }

    Conduct towards(@Nullable String payment) {
        Behaviour general = forAll;
        return Conduct.of(payment == null ? general : byPayment.getOrDefault(payment, general));
    }

    /** Both waits end early when the provider closes; ask {@link #closing()} before going on. */
    void delay(Duration delay) {
        if (delay.isPositive()) {
            closing.copy().completeOnTimeout(null, delay.toMillis(), TimeUnit.MILLISECONDS).join();
        }
    }

    void pass(@Nullable Hold hold) {
        if (hold != null) {
            hold.pass(closing);
        }
    }

    boolean closing() {
        return closing.isDone();
    }

    void close() {
        closing.complete(null);
    }
}
