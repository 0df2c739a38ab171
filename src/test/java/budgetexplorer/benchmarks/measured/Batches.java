package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A thousand budgets in one run under `-Xmx256m`: imported, audited, exported; each a program of its own.
final class Batches implements Subject {
    private static final Pattern RATE = Pattern.compile(": (\\d+) a second");
    private static final Pattern HEAP = Pattern.compile("after +\\d+: +(\\d+) MiB");

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        batch("import: 1,000 workbooks", BatchImport.class, Bar.atLeast(50), table);
        String cancelled = new Program(BatchImport.class, List.of("-Xmx256m"), List.of("500")).run().getLast();
        table.add(row("import: cancelled in the 501st of 1,000 workbooks, budgets left", "each whole", new double[]{
                cancelled.contains("each whole") ? Double.parseDouble(cancelled.replaceAll("\\D", "")) : Double.NaN},
                Bar.NONE));
        batch("audit: 1,000 samples with their texts", BatchAudit.class, Bar.NONE, table);
        batch("export: 1,000 workbooks", BatchExport.class, Bar.NONE, table);
    }

    private static void batch(String what, Class<?> program, Bar bar, BenchTable table) throws Exception {
        String printed = String.join("\n", new Program(program, List.of("-Xmx256m"), List.of()).run());
        table.add(row(what + ", -Xmx256m", "a second", numbers(RATE, printed), bar));
        table.add(row(what + ": heap after a collection, at each hundred", "MiB", numbers(HEAP, printed), Bar.NONE));
    }

    private static double[] numbers(Pattern pattern, String printed) {
        return pattern.matcher(printed).results().mapToDouble(found -> Double.parseDouble(found.group(1))).toArray();
    }

    private static Row row(String what, String unit, double[] numbers, Bar bar) {
        return new Row(what, unit, 100, new TreeMap<>(Map.of(Row.ANY, Samples.of(numbers))), new TreeMap<>(),
                "", bar);
    }
}
