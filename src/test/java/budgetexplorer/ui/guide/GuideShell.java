package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.cli.CommandLineRun;
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
        CommandLineRun run = CommandLineRun.of(words.toArray());
        assertThat(run.exitCode()).as(line + "\n" + run.err()).isZero();
        return run.out().replace(folder + "/", "");
    }

    private String located(String word) {
        return FILE.matcher(word).matches() ? folder.resolve(word) + (word.endsWith("/") ? "/" : "") : word;
    }
}
