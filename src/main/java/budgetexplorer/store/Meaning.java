package budgetexplorer.store;

import budgetexplorer.base.Characters;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells whether documents of different formats state the same: wherever the cells stand, in whichever unit of money.
/// Blanks, line feeds and the width of letters and brackets say nothing.
final class Meaning {
    private Meaning() {}

    /// A fingerprint of the table's rows, and behind a colon one of its notes, if it has any.
    static String of(BudgetTable table) {
        List<Integer> order = IntStream.range(0, table.columns().size()).boxed()
                .sorted(Comparator.comparing(i -> table.columns().get(i).field())).toList();
        var text = new StringBuilder();
        for (Row row : table.rows()) {
            text.append(row.kind()).append('\t').append(row.unit());
            for (int i : order) {
                add(text, table, row, i);
            }
            text.append('\n');
        }
        String notes = table.notes().isEmpty() ? "" : Fingerprint.of(plain(String.join("", table.notes())));
        return Fingerprint.of(text.toString()) + ":" + notes;
    }

    private static void add(StringBuilder text, BudgetTable table, Row row, int column) {
        Cell cell = row.cells().get(column);
        if (!(cell instanceof Cell.Blank)) {
            text.append('\t').append(table.columns().get(column).field().name()).append('=');
            switch (cell) {
                case Cell.Text(var value) -> addPlain(text, value);
                case Cell.Amount(var money) -> text.append(money.fen());
                case Cell.Blank() -> {
                }
            }
        }
    }

    /// Whether two tables mean the same. Formats lose notes, so that one without any contradicts none.
    static boolean isSame(String one, String other) {
        return one.equals(other) || ((one.endsWith(":") || other.endsWith(":"))
                && one.substring(0, one.indexOf(':') + 1).equals(other.substring(0, other.indexOf(':') + 1)));
    }

    /// A text without what says nothing.
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        addPlain(plain, text);
        return plain.toString();
    }

    private static void addPlain(StringBuilder plain, String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Characters.isBlank(character)) {
                plain.append(Characters.halfWidth(character));
            }
        }
    }
}
