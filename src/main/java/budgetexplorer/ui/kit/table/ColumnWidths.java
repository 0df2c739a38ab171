package budgetexplorer.ui.kit.table;

import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Sizes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How wide the columns of a table are to be: no amount is cut, no header neither, long words are.
final class ColumnWidths {
    private static final double PADDING = 22;
    private static final double SORT_ARROW = 16;
    private static final double INDENT = 32;
    private static final double NARROWEST = 48;
    private static final double WIDEST = 260;
    private static final double WIDEST_WORDS = 220;
    /// Headers longer than this stand on two lines.
    private static final double ONE_LINE = 72;
    private static final double CHARACTER = Fonts.SIZE;
    /// Not more than this many times as wide as needed.
    private static final double LOOSEST = 1.7;

    private final Text measure = new Text();
    private final BudgetTable table;
    private final Map<Integer, Double> widths = new HashMap<>();
    private boolean tall;

    /// @param header what stands above the columns that are shown
    ColumnWidths(BudgetTable table, List<HeaderGroup> header, CellText text) {
        this.table = table;
        header.forEach(group -> group.columns().forEach(column -> widths.put(column, content(column, text))));
        header.forEach(this::fit);
    }

    private double content(int column, CellText text) {
        String longest = "";
        int most = 0;
        for (Row row : table.rows()) {
            String shown = text.shown(row.cells().get(column));
            int length = length(shown);
            if (length > most) {
                most = length;
                longest = shown;
            }
        }
        boolean name = table.columns().get(column).field() == Field.NAME;
        return Math.clamp(width(longest, FontWeight.BOLD) + PADDING + (name ? INDENT / 2 : 0), NARROWEST,
                widest(column));
    }

    private double widest(int column) {
        return switch (table.columns().get(column).field()) {
            case NAME, INCOME_NAME, EXPENSE_NAME -> WIDEST + INDENT;
            default -> table.columns().get(column).field().isAmount() ? Double.MAX_VALUE : WIDEST_WORDS;
        };
    }

    /// A guess: a Chinese character is as wide as two others.
    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += text.charAt(i) < 0x1100 ? 1 : 2;
        }
        return length;
    }

    /// Makes the columns below a header wide enough for its words.
    private void fit(HeaderGroup group) {
        group.children().forEach(this::fit);
        double words = width(group.title(), FontWeight.BOLD);
        double needed = group.children().isEmpty() && words > ONE_LINE
                ? words / 2 + CHARACTER + SORT_ARROW + PADDING
                : words + PADDING + (group.children().isEmpty() ? SORT_ARROW : 0);
        tall |= group.children().isEmpty() && words > ONE_LINE;
        List<Integer> columns = group.columns().toList();
        double had = columns.stream().mapToDouble(this::of).sum();
        if (needed > had) {
            columns.forEach(column -> widths.put(column, Math.ceil(of(column) * needed / had)));
        }
    }

    private double width(String words, FontWeight weight) {
        measure.setFont(Font.font(Fonts.FAMILY, weight, Sizes.text()));
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth());
    }

    /// Whether a header stands on two lines.
    boolean isTall() {
        return tall;
    }

    /// The width that a column needs.
    double of(int column) {
        return widths.getOrDefault(column, NARROWEST);
    }

    /// How many times wider than needed the columns may be to fill a width.
    double looseness(double available) {
        double needed = widths.values().stream().mapToDouble(Double::doubleValue).sum();
        return needed == 0 ? 1 : Math.clamp(Math.floor(available) / needed, 1, LOOSEST);
    }
}
