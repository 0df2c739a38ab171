package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.CellRange;
import budgetexplorer.ui.kit.table.CellText;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/// Finding in the table that is shown: the cells that contain what is looked for, row by row, and which of them is selected.
final class FindViewModel {
    private static final String SLOT = "tables.find";

    private final StatedTableViewModel sheet;
    private final TaskRunner tasks;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private List<CellRange> hits = List.of();

    FindViewModel(StatedTableViewModel sheet, TaskRunner tasks, Messages messages) {
        this.sheet = sheet;
        this.tasks = tasks;
        this.messages = messages;
        query.subscribe((_, _) -> search(true));
        sheet.rows().addListener((ListChangeListener<Row>) _ -> search(false));
        sheet.columns().addListener((ListChangeListener<Integer>) _ -> search(false));
        sheet.selectionProperty().subscribe(this::say);
    }

    private void search(boolean select) {
        String wanted = query.get().strip();
        sheet.markedProperty().set(wanted);
        hits = List.of();
        BudgetTable table = sheet.tableProperty().get();
        if (wanted.isEmpty() || table == null) {
            tasks.cancel(SLOT);
            say();
            return;
        }
        List<Row> rows = List.copyOf(sheet.rows());
        List<Integer> columns = List.copyOf(sheet.columns());
        CellText text = sheet.text().copy();
        tasks.run(SLOT, (_, cancellation) -> {
            List<CellRange> found = new ArrayList<>();
            for (int row = 0; row < rows.size() && !cancellation.isCancelled(); row++) {
                List<Cell> cells = rows.get(row).cells();
                for (int place = 0; place < columns.size(); place++) {
                    if (text.contains(cells.get(columns.get(place)), wanted)) {
                        found.add(CellRange.of(row, place));
                    }
                }
            }
            return found;
        }, found -> {
            hits = found;
            if (select && !hits.contains(sheet.selectionProperty().get())) {
                next();
            }
            say();
        });
    }

    /// Selects the next cell that was found; after the last the first.
    void next() {
        go(hits.stream().filter(hit -> isAfter(hit, sheet.selectionProperty().get())).findFirst()
                .or(() -> hits.stream().findFirst()).orElse(null));
    }

    /// Selects the cell found before the selected one; before the first the last.
    void previous() {
        List<CellRange> backwards = hits.reversed();
        go(backwards.stream().filter(hit -> isBefore(hit, sheet.selectionProperty().get())).findFirst()
                .or(() -> backwards.stream().findFirst()).orElse(null));
    }

    private void go(@Nullable CellRange hit) {
        if (hit != null) {
            sheet.select(hit);
        }
    }

    private static boolean isAfter(CellRange hit, @Nullable CellRange from) {
        return from == null || hit.row() > from.row() || (hit.row() == from.row() && hit.column() > from.column());
    }

    private static boolean isBefore(CellRange hit, @Nullable CellRange from) {
        return from != null && (hit.row() < from.row() || (hit.row() == from.row() && hit.column() < from.column()));
    }

    private void say() {
        if (query.get().isBlank()) {
            count.set("");
        } else if (hits.isEmpty()) {
            count.set(messages.text("tables.find.none"));
        } else {
            int at = hits.indexOf(sheet.selectionProperty().get());
            count.set(at < 0
                    ? messages.text("tables.find.hits", hits.size())
                    : messages.text("tables.find.count", at + 1, hits.size()));
        }
    }

    /// What is looked for.
    StringProperty queryProperty() {
        return query;
    }

    /// Which of how many, in words.
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
