package budgetexplorer.read.text;

import budgetexplorer.base.ProblemException;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.DocumentSource;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.ReadGuard;
import budgetexplorer.read.grid.ReadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text, marked up or not: lines with tabs or between bars are rows of tables, whose numbers are those of
/// the lines. Stateless and thread-safe.
public final class TextSource implements DocumentSource {
    private static final Pattern MARKS = Pattern
            .compile("^\\s{0,3}(#{1,6}\\s+|>\\s+)|\\*\\*|</?[bi]>|<br\\s*/?>|\\\\(?=[*_|#])");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*\\|?");

    @Override
    public Document read(Path file, ReadOptions options, ReadGuard guard) throws ProblemException {
        var tables = new TextTables(guard, true);
        int number = 0;
        for (String line : PlainText.lines(file)) {
            number++;
            guard.check();
            if (line.indexOf('\t') >= 0) {
                row(tables, number, line.split("\t", -1));
            } else if (isBetweenBars(line)) {
                if (!RULE.matcher(line.strip()).matches()) {
                    String[] cells = BAR.split(line.strip(), -1);
                    row(tables, number, Arrays.copyOfRange(cells, 1, cells.length - 1));
                }
            } else {
                tables.paragraph(plain(line));
            }
        }
        return tables.document();
    }

    private static boolean isBetweenBars(String line) {
        String stripped = line.strip();
        return stripped.length() > 2 && stripped.startsWith("|") && stripped.endsWith("|");
    }

    private static void row(TextTables tables, int number, String[] texts) throws ProblemException {
        List<GridCell> cells = new ArrayList<>();
        for (int column = 0; column < texts.length; column++) {
            texts[column] = plain(texts[column]);
            if (!texts[column].isBlank()) {
                cells.add(GridCell.text(column, texts[column]));
            }
        }
        tables.table();
        tables.row(number, cells);
        tables.line(List.of(texts));
    }

    /// Without the marks of Markdown and HTML.
    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }
}
