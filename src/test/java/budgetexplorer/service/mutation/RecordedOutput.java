package budgetexplorer.service.mutation;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Takes what is logged and printed away from the console.
final class RecordedOutput extends Handler {
    private static final String OWN = "budgetexplorer";

    private final Logger root = Logger.getLogger("");
    private final List<Handler> handlers = List.of(root.getHandlers());
    private final PrintStream console = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<String> logged = new CopyOnWriteArrayList<>();

    RecordedOutput() {
        handlers.forEach(root::removeHandler);
        root.addHandler(this);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /// What this program itself logged; its libraries may say in the log what they found.
    List<String> logged() {
        return logged;
    }

    /// The lines printed to the console, apart from those of the JDK's XML parser, which cannot be silenced where bytes are
    /// not of the encoding declared.
    Stream<String> printed() {
        return printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("[Fatal Error]"));
    }

    @Override
    public void publish(LogRecord entry) {
        if (String.valueOf(entry.getLoggerName()).startsWith(OWN)) {
            logged.add(entry.getMessage() + " " + entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        System.setErr(console);
        root.removeHandler(this);
        handlers.forEach(root::addHandler);
    }
}
