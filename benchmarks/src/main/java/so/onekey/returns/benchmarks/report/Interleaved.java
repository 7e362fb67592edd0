package so.onekey.returns.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures ours and the limit in turns, so that whatever else the machine does meets both; who begins changes with each round. */
public record Interleaved(int rounds, Consumer<String> progress) {

    /** One round of something. */
    @FunctionalInterface
    public interface Round {
        double measure() throws Exception;
    }

    public Figure figure(String name, String unit, Round ours, Round limit, Aim aim) throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                our.add(ours.measure());
                limits.add(limit.measure());
            } else {
                limits.add(limit.measure());
                our.add(ours.measure());
            }
            progress.accept("%s, round %d of %d: %s, limit %s %s".formatted(name, round + 1, rounds, Numbers.plain(our.getLast()),
                    Numbers.plain(limits.getLast()), unit));
        }
        return new Figure(name, unit, our, limits, aim);
    }
}
