package so.onekey.returns.chassis.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Splits a batch into rounds that hold each key at most once, in the order of the batch. Sending a round only after the one before was
 * acknowledged keeps the order per key even when the broker fails in between, and still keeps many keys in flight.
 */
final class Rounds {

    private Rounds() {}

    static <T> List<List<T>> of(List<T> batch, Function<T, String> key) {
        List<List<T>> rounds = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (T item : batch) {
            int round = seen.merge(key.apply(item), 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(item);
        }
        return rounds;
    }
}
