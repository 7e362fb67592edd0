package so.onekey.returns.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Columns of equal width: the first flush left, the others flush right. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    void row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + rows.getFirst().size() + " columns");
        }
        rows.add(List.of(cells));
    }

    void print(Consumer<String> line) {
        for (List<String> row : rows) {
            var text = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int width = width(column);
                String cell = row.get(column);
                String blank = " ".repeat(width - cell.length());
                text.append(column == 0 ? cell + blank : "  " + blank + cell);
            }
            line.accept(text.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
