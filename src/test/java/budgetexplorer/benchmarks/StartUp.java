package budgetexplorer.benchmarks;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Starts the packaged program and a bare window in turn, each as a process of its own, and prints how long each took until
/// it was painted.
///
/// @param image the program's folder as packaged, trained
/// @param home  holds the library and what else the runs leave
record StartUp(Path image, Path home) {
    private static final int RUNS = 10;

    /// Milliseconds from the start of the process until each line was printed.
    private record Times(Map<String, Double> of) {
        double until(String line) {
            return of.getOrDefault(line, Double.NaN);
        }
    }

    void measure(String classPath, Path java) throws IOException, InterruptedException {
        Map<String, List<String>> starts = new LinkedHashMap<>();
        starts.put("bare window, packaged runtime", bare(image.resolve("lib/runtime/bin/java"), classPath));
        starts.put("bare window, whole JDK with its own archive", bare(java, classPath));
        starts.put("the program, as installed", program("-Dplain"));
        starts.put("the program, without its AOT cache", program("-XX:AOTMode=off"));
        run(List.of(image.resolve("bin/budget").toString(), "--library", home.resolve("library.budget").toString(),
                "import", "assets/samples"));
        Map<String, List<Times>> measured = new LinkedHashMap<>();
        for (int run = 0; run <= RUNS; run++) {
            for (var start : starts.entrySet()) {
                Times times = run(start.getValue());
                if (run > 0) { // the first fills the caches of the disk
                    measured.computeIfAbsent(start.getKey(), _ -> new ArrayList<>()).add(times);
                }
            }
        }
        measured.forEach(
                (name, times) -> System.out.printf("%-45s window %5.0f ms, budget %5.0f ms (window %s)%n", name,
                        median(times, "window"), median(times, "budget"),
                        times.stream().map(each -> "%.0f".formatted(each.until("window"))).toList()));
    }

    private static List<String> bare(Path java, String classPath) {
        String needed = Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> entry.endsWith("test-classes") || entry.contains("javafx-"))
                .collect(joining(File.pathSeparator));
        return List.of(java.toString(), "--enable-native-access=ALL-UNNAMED,javafx.graphics", "-cp", needed,
                BareWindow.class.getName());
    }

    /// @param option of Java
    private List<String> program(String option) {
        return Stream.concat(Stream.of("env", "JAVA_TOOL_OPTIONS=" + option),
                Stream.of(image.resolve("bin/budget-explorer").toString(), "glance", home.toString())).toList();
    }

    private Times run(List<String> command) throws IOException, InterruptedException {
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

    private static double median(List<Times> times, String line) {
        double[] sorted = times.stream().mapToDouble(each -> each.until(line)).sorted().toArray();
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    /// Where the packages were made here, if they were.
    static Path builtImage() {
        return Path.of("target", "installer", "image", "budget-explorer").toAbsolutePath();
    }

    static boolean isPossible() {
        return Files.exists(builtImage().resolve("lib/app/budget-explorer.aot")) && System.getenv("DISPLAY") != null;
    }
}
