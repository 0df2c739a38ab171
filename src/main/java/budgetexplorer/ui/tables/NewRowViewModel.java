package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A row that is to be added below another. A code that is typed proposes the name it has in the library. For the FX thread.
final class NewRowViewModel {
    private static final String SLOT = "tables.names";

    private final EditingViewModel editing;
    private final BudgetTable table;
    private final Optional<Row> above;
    private final Messages messages;
    private final List<Entry> entries = new ArrayList<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /// One of the words and codes that say what the row is.
    ///
    /// @param column its place among the table's columns
    /// @param label  what it is called
    record Entry(int column, String label, StringProperty text) {}

    NewRowViewModel(EditingViewModel editing, BudgetTable table, Optional<Row> above, Messages messages) {
        this.editing = editing;
        this.table = table;
        this.above = above;
        this.messages = messages;
        for (int column : NewRow.keys(table)) {
            var text = new SimpleStringProperty(NewRow.proposed(table, column, above));
            entries.add(new Entry(column, table.columns().get(column).label().replace("/", " · "), text));
        }
        List<String> proposed = entries.stream().map(entry -> entry.text().get()).toList();
        entries.forEach(entry -> entry.text().subscribe(_ -> complete.set(entries.stream()
                .anyMatch(each -> !each.text().get().isBlank()
                        && !each.text().get().equals(proposed.get(entries.indexOf(each)))))));
    }

    /// Proposes the names of codes of a year.
    NewRowViewModel proposing(BrowseLibrary library, TaskRunner tasks, int year) {
        entry(Field.ITEM_CODE).ifPresent(code -> entry(Field.NAME)
                .ifPresent(name -> code.text().subscribe((_, typed) -> {
                    if (FunctionCode.isCode(typed.strip())) {
                        var item = new FunctionCode(typed.strip());
                        tasks.run(SLOT, (_, _) -> library.names().name(item, year), found -> found
                                .filter(_ -> code.text().get().equals(typed)).ifPresent(name.text()::set));
                    }
                })));
        return this;
    }

    private Optional<Entry> entry(Field field) {
        return entries.stream().filter(entry -> table.columns().get(entry.column()).field() == field).findFirst();
    }

    /// What has to be said of the row.
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Where it comes to stand.
    String place() {
        return above.map(row -> messages.text("tables.edit.row.below", EditWords.name(table, row)))
                .orElse(messages.text("tables.edit.row.top"));
    }

    /// Whether anything has been said of the row.
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// Adds the row.
    void add() {
        List<String> texts = new ArrayList<>(Collections.nCopies(table.columns().size(), ""));
        entries.forEach(entry -> texts.set(entry.column(), entry.text().get()));
        editing.add(table, above, texts);
    }
}
