package budgetexplorer.benchmarks.measured;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The window on each library by itself: the FX thread's longest pause in each step of looking around, from a flight
/// recording, and the time until the step's result is painted. Needs a display.
final class Recorded implements Subject {
    private static final Bar BAR = Bar.atMost(100);

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            table.notMeasured("window", "there is no display");
            return;
        }
        Map<String, TreeMap<Integer, Samples>> pauses = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Samples>> painted = new LinkedHashMap<>();
        for (OpenLibrary library : libraries.stream().filter(each -> each.size() >= Row.TEN_THOUSAND_LINES).toList()) {
            Path home = setting.folder("window");
            for (String line : new Program(RecordedWindow.class, List.of("-Xmx1g"),
                    List.of(library.file().toAbsolutePath().toString(), home.resolve("window.jfr").toString()))
                    .runAt(home)) {
                String[] parts = line.split("\\|");
                if (parts[0].equals("step")) {
                    painted.computeIfAbsent(parts[1], _ -> new TreeMap<>()).put(library.size(),
                            Samples.of(Double.parseDouble(parts[2])));
                    pauses.computeIfAbsent(parts[1], _ -> new TreeMap<>()).put(library.size(),
                            Samples.of(Double.parseDouble(parts[3])));
                }
            }
        }
        pauses.forEach((step, values) -> table.add(new Row("window: " + step + ", longest pause of the FX thread", "ms",
                100, values, new TreeMap<>(), "", step.equals("open") ? Bar.NONE : BAR)));
        painted.forEach((step, values) -> table.add(new Row("window: " + step + ", until painted", "ms", 100, values,
                new TreeMap<>(), "", Bar.NONE)));
    }
}
