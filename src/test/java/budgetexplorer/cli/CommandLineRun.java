package budgetexplorer.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A command line that has run: its exit code and what it said.
record CommandLineRun(int exitCode, String out, String err) {
    static CommandLineRun of(Object... arguments) {
        return of(new NoDisplay(), arguments);
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
