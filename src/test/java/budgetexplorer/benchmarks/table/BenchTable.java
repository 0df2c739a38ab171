package budgetexplorer.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/// The one table that a run of the benchmarks writes, as Markdown. For one thread.
public final class BenchTable {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notMeasured = new ArrayList<>();

    /// Adds what was measured.
    public void add(Row row) {
        rows.add(row);
    }

    /// Adds what was not, and why.
    public void notMeasured(String what, String why) {
        notMeasured.add("| %s | | not measured: %s |".formatted(what, why));
    }

    /// The table.
    public String markdown() {
        SortedSet<Integer> sizes = new TreeSet<>();
        rows.forEach(row -> sizes.addAll(row.own().keySet()));
        var lines = new ArrayList<String>();
        var header = new StringJoiner(" | ", "| what | unit | ", " | largest ÷ 10⁴ lines | limit | × limit | bar | |");
        sizes.forEach(size -> header.add(size == Row.ANY ? "any library" : String.format(Locale.ROOT, "%,d", size)));
        lines.add(header.toString());
        lines.add("|---".repeat(7 + sizes.size()) + "|");
        rows.forEach(row -> lines.add(line(row, sizes)));
        lines.addAll(notMeasured);
        return String.join("\n", lines) + "\n";
    }

    private static String line(Row row, SortedSet<Integer> sizes) {
        var line = new StringJoiner(" | ", "| ", " |");
        line.add(row.what()).add(row.unit());
        sizes.forEach(size -> line.add(row.own().containsKey(size) ? cell(row.own().get(size), row) : ""));
        line.add(row.flatness().isPresent() ? number(row.flatness().getAsDouble()) : "");
        line.add(row.limit().isEmpty()
                ? ""
                : row.beside() + " " + cell(row.limit().get(row.limit().lastKey()), row));
        line.add(row.timesLimit().isPresent() ? number(row.timesLimit().getAsDouble()) : "");
        line.add(row.bar().text());
        line.add(row.bar() == Bar.NONE ? "" : row.bar().met().test(row) ? "met" : "**not met**");
        return line.toString();
    }

    private static String cell(Samples samples, Row row) {
        return number(samples.median())
                + (samples.isOne() ? "" : " / " + number(samples.percentile(row.percent())));
    }

    /// With three digits that count.
    private static String number(double number) {
        int decimals = number >= 100 ? 0 : number >= 10 ? 1 : number >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
