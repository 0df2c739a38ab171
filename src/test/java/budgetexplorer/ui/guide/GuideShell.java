package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.cli.BudgetCommand;
import budgetexplorer.cli.NoDisplay;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Runs commands as if they were typed in a folder, on a library of its own.
record GuideShell(Path folder, Language language) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    /// What names a file or a folder, rather than a budget, a number or a word.
    private static final Pattern FILE = Pattern.compile("\\.|.+/|.+\\.(xlsx|docx|txt|pdf|png|svg|csv)");

    /// Runs lines that each begin with `budget`.
    ///
    /// @return what they print
    String run(String lines) {
        var printed = new StringBuilder();
        lines.lines().forEach(line -> printed.append(runLine(line)));
        return printed.toString();
    }

    private String runLine(String line) {
        List<String> words = new ArrayList<>(WORD.matcher(line).results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1)).map(this::located).toList());
        assertThat(words.removeFirst()).as(line).isEqualTo("budget");
        words.addAll(List.of("--library", folder.resolve("library.budget").toString()));
        words.addAll(List.of("--language", language.locale().getLanguage()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = BudgetCommand.run(words, stream(out), stream(err), new NoDisplay());
        assertThat(exitCode).as(line + "\n" + err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    }

    private String located(String word) {
        return FILE.matcher(word).matches() ? folder.resolve(word) + (word.endsWith("/") ? "/" : "") : word;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
