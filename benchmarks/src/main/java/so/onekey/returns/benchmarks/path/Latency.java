package so.onekey.returns.benchmarks.path;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import so.onekey.returns.benchmarks.report.Aim;
import so.onekey.returns.benchmarks.report.Figure;
import so.onekey.returns.benchmarks.report.ProcessorTime;
import so.onekey.returns.benchmarks.report.Report;

/** How long after the answer to a request another process knows of it, at the wanted rate; and at the highest rate that is kept up, if that is less. */
record Latency(Load load, ProcessorTime time, PathPlan plan, Consumer<String> progress) {

    private static final int WINDOWS = 6;
    private static final double MEDIAN_MS = 15;
    private static final double P99_MS = 50;
    private static final List<Integer> PERCENTS = List.of(85, 70, 55, 40, 30, 20, 10);
    private static final int ALL = 100;
    private static final Duration SHORT_WARM_UP = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofSeconds(20);

    void measure(Report report) throws Exception {
        report.with("services", plan.everything() ? "all" : "claims-service alone").with("of a hundred claims approved", plan.approved());
        if (!measure(report, plan.rate())) {
            int rate = highest();
            report.with("highest rate kept up, claims/s", rate);
            if (rate > 0) {
                measure(report, rate);
            }
        }
    }

    private boolean measure(Report report, int rate) throws Exception {
        progress.accept("claiming at " + rate + " a second");
        var used = time.during(() -> load.run(rate, plan.warmUp(), plan.length(), WINDOWS));
        Measured measured = used.result();
        String at = "at " + rate + "/s";
        report.with("claims wanted " + at, measured.wanted()).with("answered " + at, measured.answered())
                .with("not told " + at, measured.untold()).with("kept up " + at, measured.keptUp());
        add(report, "HTTP, " + at, measured.http(), new Aim.None(), new Aim.None());
        add(report, "answer to ReturnRequested, " + at, measured.requested(), new Aim.AtMost(MEDIAN_MS), new Aim.AtMost(P99_MS));
        add(report, "answer to decision, " + at, measured.decided(), new Aim.AtMost(MEDIAN_MS), new Aim.AtMost(P99_MS));
        report.add("claims " + at, used.shares());
        return measured.keptUp();
    }

    private static void add(Report report, String name, List<Percentiles> windows, Aim median, Aim p99) {
        if (!windows.isEmpty()) {
            report.add(Figure.alone(name + ", median", "ms", Measured.values(windows, Percentiles::median), median))
                    .add(Figure.alone(name + ", p99", "ms", Measured.values(windows, Percentiles::p99), p99))
                    .add(Figure.alone(name + ", p99.9", "ms", Measured.values(windows, Percentiles::p999), new Aim.None()))
                    .add(Figure.alone(name + ", most", "ms", Measured.values(windows, Percentiles::most), new Aim.None()));
        }
    }

    /** 0 if none of those tried is kept up. */
    private int highest() throws Exception {
        for (int percent : PERCENTS) {
            int rate = Math.max(1, plan.rate() * percent / ALL);
            progress.accept("too much; trying " + rate + " a second");
            if (load.run(rate, SHORT_WARM_UP, SHORT, 1).keptUp()) {
                return rate;
            }
        }
        return 0;
    }
}
