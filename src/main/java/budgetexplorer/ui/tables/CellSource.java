package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.Source;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.ui.kit.table.CellNote;
import budgetexplorer.ui.kit.table.CellText;
import budgetexplorer.ui.kit.table.SelectedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a cell stands in its document, what it says in full, and where it stands in the drill-down.
///
/// @param line `405-2026.xlsx › 表3 › D9 = 6,450.00 万元`
/// @param text what the cell says in full
/// @param note what else is to be told of it; may be empty
/// @param node the row in the drill-down, if it is in there
record CellSource(String line, String text, String note, Optional<Link> node) {
    static CellSource of(BudgetId budget, BudgetTable table, SelectedCell selected, CellText text, CellNote note,
            Messages messages) {
        String full = text.full(selected.cell());
        String shown = full.isEmpty() ? messages.text("tables.source.blank") : text.shown(selected.cell());
        boolean amount = !full.isEmpty() && table.columns().get(selected.column()).field().isAmount();
        String held = amount ? full : shown;
        String sheet = table.source().sheet(selected.row());
        String address = table.columns().get(selected.column()).letters() + Source.rowOnSheet(selected.row());
        String line = Source.isAdded(selected.row())
                ? messages.text("tables.source.added", sheet, address, held)
                : messages.text(note.isChanged() ? "tables.source.changed" : "tables.source", table.source().file(),
                        sheet, address, held);
        return new CellSource(line, full, note.text().replace("\n", " · "),
                path(table, selected.row()).map(path -> new Link.Line(budget, Hierarchy.FUNCTION, path)));
    }

    /// The codes from below the department to the row's node; empty for a row that is no part of the drill-down.
    private static Optional<List<String>> path(BudgetTable table, Row row) {
        String unit = row.unit();
        if (unit == null) {
            boolean whole = row.kind() == RowKind.DEPARTMENT;
            return whole ? Optional.of(List.of()) : Optional.empty();
        }
        List<String> path = new ArrayList<>(List.of(unit));
        String code = table.text(row, Field.ITEM_CODE);
        if (FunctionCode.isCode(code)) {
            var item = new FunctionCode(code);
            for (CodeLevel level : CodeLevel.values()) {
                if (level.compareTo(item.level()) <= 0) {
                    path.add(item.at(level).digits());
                }
            }
        }
        return Optional.of(List.copyOf(path));
    }
}
