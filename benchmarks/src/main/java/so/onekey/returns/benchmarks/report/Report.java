package so.onekey.returns.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All figures of one benchmark: a table to read, and the same as JSON. */
public final class Report {
    private final String benchmark;
    private final Machine machine;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Shares> shares = new LinkedHashMap<>();

    public Report(String benchmark, Machine machine) {
        this.benchmark = benchmark;
        this.machine = machine;
    }

    /** With what it was run, or what was counted in passing. */
    public Report with(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    public Report add(Figure figure) {
        figures.add(figure);
        return this;
    }

    /** Who used the processors during a section. */
    public Report add(String section, Shares used) {
        shares.put(section, used);
        return this;
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    public Map<String, Object> settings() {
        return Map.copyOf(settings);
    }

    /** Prints the table and writes the JSON, to {@code -Djson} or into the module's target folder. */
    public void finish(Path project, Consumer<String> line) throws IOException {
        print(line);
        String wanted = System.getProperty("json", "");
        Path file = wanted.isEmpty()
                ? project.resolve("benchmarks").resolve("target").resolve(benchmark + ".json")
                : Path.of(wanted).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file,
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(asJson()) + "\n");
        line.accept("");
        line.accept("also in " + file);
    }

    void print(Consumer<String> line) {
        line.accept("");
        line.accept("%s: %d processors, %,d MB, JDK %s, PostgreSQL %s, %s".formatted(benchmark, machine.processors(), machine.memoryMb(),
                machine.jdk(), machine.postgres(), machine.at()));
        settings.forEach((name, value) -> line.accept("  " + name + ": " + value));
        line.accept("");
        figures(line);
        shares(line);
    }

    private void shares(Consumer<String> line) {
        var who = shares.values().stream().flatMap(used -> used.of().keySet().stream()).distinct().toList();
        if (!who.isEmpty()) {
            var header = new ArrayList<>(List.of("processor time in the last round"));
            header.addAll(who);
            var table = new Table(header.toArray(String[]::new));
            shares.forEach((section, used) -> {
                var row = new ArrayList<>(List.of(section));
                who.forEach(each -> row.add(Numbers.percent(used.of().getOrDefault(each, 0.0))));
                table.row(row.toArray(String[]::new));
            });
            line.accept("");
            table.print(line);
        }
    }

    private void figures(Consumer<String> line) {
        var table = new Table("figure", "unit", "median", "lowest", "highest", "limit", "lowest", "highest", "ratio", "aim", "");
        for (Figure figure : figures) {
            Spread ours = figure.spread();
            boolean compared = !figure.limit().isEmpty();
            Spread limit = compared ? Spread.of(figure.limit()) : ours;
            table.row(figure.name(), figure.unit(), Numbers.plain(ours.median()), Numbers.plain(ours.lowest()),
                    Numbers.plain(ours.highest()), compared ? Numbers.plain(limit.median()) : "",
                    compared ? Numbers.plain(limit.lowest()) : "", compared ? Numbers.plain(limit.highest()) : "",
                    figure.ratio().isPresent() ? Numbers.ratio(figure.ratio().getAsDouble()) : "", figure.aim().inWords(),
                    figure.aim() instanceof Aim.None ? "" : figure.reachesItsAim() ? "reached" : "missed");
        }
        table.print(line);
    }

    Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("benchmark", benchmark);
        json.put("machine", machine.facts());
        json.put("settings", settings);
        json.put("figures", figures.stream().map(Report::asJson).toList());
        Map<String, Object> used = new LinkedHashMap<>();
        shares.forEach((section, each) -> used.put(section, each.rounded()));
        json.put("processorTime", used);
        return json;
    }

    private static Map<String, Object> asJson(Figure figure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", figure.name());
        json.put("unit", figure.unit());
        json.put("ours", asJson(figure.ours()));
        if (figure.ratio().isPresent()) {
            json.put("limit", asJson(figure.limit()));
            json.put("ratio", Numbers.rounded(figure.ratio().getAsDouble()));
        }
        if (!(figure.aim() instanceof Aim.None)) {
            json.put("aim", figure.aim().inWords());
            json.put("reached", figure.reachesItsAim());
        }
        return json;
    }

    private static Map<String, Object> asJson(List<Double> rounds) {
        Spread spread = Spread.of(rounds);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("median", Numbers.rounded(spread.median()));
        json.put("lowest", Numbers.rounded(spread.lowest()));
        json.put("highest", Numbers.rounded(spread.highest()));
        json.put("rounds", rounds.stream().map(Numbers::rounded).toList());
        return json;
    }
}
