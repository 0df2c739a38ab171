package budgetexplorer.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A command line that has run: its exit code and what it said.
public record CommandLineRun(int exitCode, String out, String err) {
    /// A side without a display.
    private static final Desktop NO_DESKTOP = new Desktop() {
        @Override
        public boolean hasDisplay() {
            return false;
        }

        @Override
        public void open(Opening opening) {
            throw new UnsupportedOperationException("no display");
        }

        @Override
        public void rehearse(Path library, boolean glance, Consumer<String> reached) {
            throw new UnsupportedOperationException("no display");
        }
    };

    public static CommandLineRun of(Object... arguments) {
        return of(NO_DESKTOP, arguments);
    }

    static CommandLineRun of(Desktop desktop, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> texts = new ArrayList<>(Arrays.stream(arguments).map(String::valueOf).toList());
        int exitCode = BudgetCommand.run(texts, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), desktop);
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    /// All of stdout as one JSON value; anything else there would not parse.
    JsonNode json() {
        return new ObjectMapper()
                .rebuild().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build()
                .readTree(out);
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
