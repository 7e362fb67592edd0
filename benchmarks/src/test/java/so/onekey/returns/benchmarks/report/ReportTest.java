package so.onekey.returns.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import so.onekey.returns.benchmarks.report.Aim.AtMost;
import so.onekey.returns.benchmarks.report.Aim.RatioAtLeast;

class ReportTest {
    private final Report report = new Report("commands", new Machine(2, 8000, "25", "18.6", Instant.EPOCH));

    @Test
    void the_median_of_an_odd_number_of_rounds_is_the_one_in_the_middle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
    }

    @Test
    void the_median_of_an_even_number_of_rounds_lies_between_the_two_in_the_middle() {
        assertThat(Spread.of(List.of(9.0, 1.0, 4.0, 5.0))).isEqualTo(new Spread(4.5, 1, 9));
    }

    @Test
    void without_a_round_there_is_nothing_to_say() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }

    @Test
    void the_ratio_is_that_of_the_medians() {
        var figure = new Figure("create", "commands/s", List.of(80.0, 90.0, 10.0), List.of(100.0, 200.0, 100.0), new RatioAtLeast(0.8));

        assertThat(figure.ratio()).hasValue(0.8);
        assertThat(figure.reachesItsAim()).isTrue();
    }

    @Test
    void a_ratio_below_its_aim_misses_it() {
        var figure = new Figure("create", "commands/s", List.of(79.0), List.of(100.0), new RatioAtLeast(0.8));

        assertThat(figure.reachesItsAim()).isFalse();
    }

    @Test
    void an_aim_for_the_value_itself_needs_no_limit() {
        assertThat(Figure.alone("median", "ms", List.of(14.9, 15.1, 12.0), new AtMost(15)).reachesItsAim()).isTrue();
        assertThat(Figure.alone("median", "ms", List.of(14.9, 15.1, 15.2), new AtMost(15)).reachesItsAim()).isFalse();
    }

    @Test
    void each_round_measures_both_in_turns_and_the_first_of_them_changes() throws Exception {
        List<String> order = new ArrayList<>();

        new Interleaved(3, line -> {}).figure("create", "commands/s", () -> noted(order, "ours"), () -> noted(order, "limit"),
                new Aim.None());

        assertThat(order).containsExactly("ours", "limit", "limit", "ours", "ours", "limit");
    }

    private static double noted(List<String> order, String name) {
        order.add(name);
        return 1;
    }

    @Test
    void the_columns_of_the_table_stand_below_each_other() {
        report.add(new Figure("a creating command", "commands/s", List.of(1234.4), List.of(2000.0), new RatioAtLeast(0.85)))
                .add(Figure.alone("late", "ms", List.of(3.14), new AtMost(15)));
        List<String> lines = new ArrayList<>();

        report.print(lines::add);

        assertThat(lines).contains(
                "figure                    unit  median  lowest  highest  limit  lowest  highest  ratio     aim",
                "a creating command  commands/s   1,234   1,234    1,234  2,000   2,000    2,000   0.62  ≥ 0.85   missed",
                "late                        ms    3.14    3.14     3.14                                   ≤ 15  reached");
    }

    @Test
    void who_used_the_processors_is_a_table_of_its_own() {
        report.add("create", Shares.of(new LinkedHashMap<>(Map.of("Kafka", 50L)), 20, 10, 100));
        List<String> lines = new ArrayList<>();

        report.print(lines::add);

        assertThat(lines).contains("processor time in the last round   Kafka  others  waiting for the disk    idle",
                "create                            50.0 %  20.0 %                10.0 %  20.0 %");
    }

    @Test
    void the_json_holds_each_round() {
        var json = report.with("clients", List.of(1, 8))
                .add(new Figure("create", "commands/s", List.of(1.0, 3.0), List.of(4.0, 4.0), new RatioAtLeast(0.5))).asJson();

        assertThat(json).containsEntry("settings", Map.of("clients", List.of(1, 8)));
        assertThat(json.get("figures")).isEqualTo(List.of(Map.of("name", "create", "unit", "commands/s", "ratio", 0.5, "aim", "≥ 0.50",
                "reached", true, "ours", Map.of("median", 2.0, "lowest", 1.0, "highest", 3.0, "rounds", List.of(1.0, 3.0)), "limit",
                Map.of("median", 4.0, "lowest", 4.0, "highest", 4.0, "rounds", List.of(4.0, 4.0)))));
    }

    @Test
    void what_nobody_known_has_used_was_used_by_others() {
        Map<String, Long> ticks = new LinkedHashMap<>(Map.of("claims-service", 50L));

        var shares = Shares.of(ticks, 20, 10, 100);

        assertThat(shares.of()).containsExactly(entry("claims-service", 0.5), entry("others", 0.2), entry("waiting for the disk", 0.1),
                entry("idle", 0.2));
    }

    @Test
    void only_what_was_used_between_two_readings_counts() {
        var before = new ProcessorTime.Reading(Map.of("Kafka", 7L), new long[]{10, 0, 0, 100, 5, 0, 0, 0});
        var after = new ProcessorTime.Reading(Map.of("Kafka", 12L), new long[]{20, 0, 0, 110, 5, 0, 0, 0});

        assertThat(after.since(before).of()).containsEntry("Kafka", 0.25).containsEntry("others", 0.25).containsEntry("idle", 0.5);
    }

    @Test
    void a_process_is_read_whatever_its_name_looks_like() {
        var stat = ProcStat.ofProcess("4711 (a (strange) 1) S 1 2 3 4 5 6 7 8 9 10 30 12 200 7 20 0 1\n");

        assertThat(stat).isEqualTo(new ProcStat(42, 207));
    }

    @Test
    void the_processors_are_read_from_the_first_line() {
        assertThat(ProcStat.ofProcessors("cpu  1 2 3 4 5 6 7 8 9 10\ncpu0 9 9 9 9 9 9 9 9 9 9\n")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void threads_of_the_broker_are_told_from_those_of_clients() {
        assertThat(List.of("data-plane-kafka-request-handler-0", "kafka-0-raft-io-thread", "kafka-scheduler-3",
                "group-coordinator-event-processor-1")).allMatch(KafkaThreads::isOne);
        assertThat(List.of("kafka-producer-network-thread | producer-1", "kafka-admin-client-thread | adminclient-1", "main"))
                .noneMatch(KafkaThreads::isOne);
    }
}
