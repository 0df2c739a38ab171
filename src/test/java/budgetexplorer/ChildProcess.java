package budgetexplorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts a class of the tests or of the program in a process of its own.
public final class ChildProcess {
    private ChildProcess() {}

    /// A process to be started.
    public static ProcessBuilder of(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command);
    }
}
