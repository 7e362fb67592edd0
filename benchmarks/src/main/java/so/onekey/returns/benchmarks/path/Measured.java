package so.onekey.returns.benchmarks.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a load met. A list has a value for each window of time.
 *
 * @param wanted requests
 * @param answered with a claim
 * @param untold of those answered: their decision was not seen on Kafka
 * @param keptUp whether all was answered and told a second after the last request
 * @param http from the time by the schedule until the answer
 * @param requested from the answer until the first message of the claim is in another process; negative if it was faster than the answer
 * @param decided the same for the message of the decision
 */
public record Measured(int wanted, long answered, long untold, boolean keptUp, List<Percentiles> http, List<Percentiles> requested,
        List<Percentiles> decided) {

    static Measured of(List<Load.Request> all, Arrivals arrivals, int wanted, int windows, boolean keptUp) {
        var good = all.stream().filter(Load.Request::isGood).toList();
        var told = good.stream().filter(request -> arrivals.decided(request.claimId()).isPresent()).toList();
        return new Measured(wanted, good.size(), good.size() - told.size(), keptUp,
                each(good, windows, request -> request.answered - request.due),
                each(told, windows, request -> arrivals.first(request.claimId()).orElseThrow() - request.answered),
                each(told, windows, request -> arrivals.decided(request.claimId()).orElseThrow() - request.answered));
    }

    private static List<Percentiles> each(List<Load.Request> requests, int windows, ToLongFunction<Load.Request> nanos) {
        List<Percentiles> all = new ArrayList<>();
        for (int window = 0; window < windows; window++) {
            var part = requests.subList(requests.size() * window / windows, requests.size() * (window + 1) / windows);
            if (!part.isEmpty()) {
                all.add(Percentiles.of(part.stream().mapToLong(nanos).toArray()));
            }
        }
        return all;
    }

    static List<Double> values(List<Percentiles> windows, Function<Percentiles, Double> which) {
        return windows.stream().map(which).toList();
    }
}
