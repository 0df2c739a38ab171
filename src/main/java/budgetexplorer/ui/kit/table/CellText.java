package budgetexplorer.ui.kit.table;

import budgetexplorer.base.FormulaText;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.Cell;
import java.util.Locale;

/// The cells of a table in words: on screen, in the clipboard, and for finding. Not thread-safe.
public final class CellText {
    private final AmountFormat format;

    public CellText(AmountFormat format) {
        this.format = format;
    }

    /// One for another thread.
    public CellText copy() {
        return new CellText(new AmountFormat(format.unit()));
    }

    /// The unit that amounts are written in.
    public MoneyUnit unit() {
        return format.unit();
    }

    /// As the table shows it: `6,450.00`; a dash for zero, nothing for a blank, words on one line.
    public String shown(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var words) -> words.indexOf('\n') < 0 ? words : words.replaceAll("\\s*\\n\\s*", " ");
            case Cell.Amount(var money) -> format.cell(money);
        };
    }

    /// In full: an amount with its unit, zero too; words with their lines.
    public String full(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var words) -> words;
            case Cell.Amount(var money) -> format.amount(money) + " " + format.unit().label();
        };
    }

    /// For a spreadsheet: an amount as a plain number in the unit shown, exactly; words that a spreadsheet would take for a
    /// formula marked as text.
    public String plain(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(var words) -> quoted(safe(words));
            case Cell.Amount(var money) -> money.in(format.unit());
        };
    }

    /// Words for a spreadsheet, which are never a formula there.
    static String safe(String words) {
        return FormulaText.marked(words);
    }

    /// Words that stay in one cell.
    static String quoted(String words) {
        return words.contains("\t") || words.contains("\n") || words.contains("\r") || words.startsWith("\"")
                ? "\"" + words.replace("\"", "\"\"") + "\""
                : words;
    }

    /// Whether a cell contains what is looked for: words in any case, an amount with separators or without.
    public boolean contains(Cell cell, String wanted) {
        return switch (cell) {
            case Cell.Blank() -> false;
            case Cell.Text(var words) -> lower(words).contains(lower(wanted.strip()));
            case Cell.Amount(var money) -> {
                String digits = wanted.strip().replace(",", "");
                yield isNumber(digits) && money.in(format.unit()).contains(digits);
            }
        };
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(each -> each == '.' || each == '-' || Character.isDigit(each));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
