package budgetexplorer.benchmarks.measured;

import static java.util.stream.Collectors.joining;

import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Starts the packaged program and a bare window in turn, each as a process of its own: how long each takes until it is
/// painted. Needs a display, and the packages made before: `mvn -Pinstaller package`.
final class Starting implements Subject {
    private static final String BARE = "bare window, packaged runtime";
    private static final String INSTALLED = "the program, as installed";

    /// Milliseconds from the start of the process until each line was printed.
    private record Times(Map<String, Double> of) {
        double until(String line) {
            return of.getOrDefault(line, Double.NaN);
        }
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        Path image = Path.of("target", "installer", "image", "budget-explorer").toAbsolutePath();
        if (!Files.exists(image.resolve("lib/app/budget-explorer.aot"))) {
            table.notMeasured("start", "there are no packages, `mvn -Pinstaller package` makes them");
        } else if (System.getenv("DISPLAY") == null) {
            table.notMeasured("start", "there is no display");
        } else {
            Path home = setting.folder("start");
            run(List.of(image.resolve("bin/budget").toString(), "--library", home.resolve("library.budget").toString(),
                    "import", "assets/samples"), home);
            Map<String, List<Times>> measured = measured(starts(image, home), setting.rounds(), home);
            table.add(row("start: first interactive window", measured, "window", Bar.timesLimit(1.2)));
            table.add(row("start: first budget painted", measured, "budget", Bar.NONE));
        }
    }

    private static Map<String, List<String>> starts(Path image, Path home) {
        return Map.of(BARE, bare(image.resolve("lib/runtime/bin/java"), Program.classPath()), INSTALLED,
                List.of(image.resolve("bin/budget-explorer").toString(), "glance", home.toString()));
    }

    private static Map<String, List<Times>> measured(Map<String, List<String>> starts, int rounds, Path home)
            throws IOException, InterruptedException {
        Map<String, List<Times>> measured = new HashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var start : starts.entrySet()) {
                Times times = run(start.getValue(), home);
                if (round > 0) { // the first fills the caches of the disk
                    measured.computeIfAbsent(start.getKey(), _ -> new ArrayList<>()).add(times);
                }
            }
        }
        return measured;
    }

    private static Row row(String what, Map<String, List<Times>> measured, String line, Bar bar) {
        return new Row(what, "ms", 95, samples(measured, INSTALLED, line), samples(measured, BARE, "window"),
                "a bare window", bar);
    }

    private static SortedMap<Integer, Samples> samples(Map<String, List<Times>> measured, String start, String line) {
        return new TreeMap<>(Map.of(Row.ANY, Samples.of(measured.getOrDefault(start, List.of()).stream()
                .mapToDouble(times -> times.until(line)).toArray())));
    }

    private static List<String> bare(Path java, String classPath) {
        String needed = Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> entry.endsWith("test-classes") || entry.contains("javafx-"))
                .collect(joining(File.pathSeparator));
        return List.of(java.toString(), "--enable-native-access=ALL-UNNAMED,javafx.graphics", "-cp", needed,
                BareWindow.class.getName());
    }

    private static Times run(List<String> command, Path home) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", home.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        Map<String, Double> times = new LinkedHashMap<>();
        try (var output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                times.put(line, (System.nanoTime() - start) / 1e6);
            }
        }
        process.waitFor();
        return new Times(times);
    }
}
