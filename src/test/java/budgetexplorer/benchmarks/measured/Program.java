package budgetexplorer.benchmarks.measured;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of the benchmarks that runs by itself, so that its heap can be limited and its memory measured.
record Program(Class<?> main, List<String> options, List<String> arguments) {
    /// Runs it and prints what it prints.
    ///
    /// @return its lines
    /// @throws IllegalStateException if it fails
    List<String> run() throws IOException, InterruptedException {
        return run(new ProcessBuilder());
    }

    /// The same on the display there is, with a folder for what it remembers.
    List<String> runAt(Path home) throws IOException, InterruptedException {
        var builder = new ProcessBuilder();
        builder.environment().put("XDG_DATA_HOME", home.toString());
        return run(builder);
    }

    private List<String> run(ProcessBuilder builder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(arguments);
        List<String> lines = new ArrayList<>();
        Process process = builder.command(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            output.lines().peek(System.out::println).forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " failed: " + lines);
        }
        return lines;
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
