package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.LinkedNarrative;
import budgetexplorer.service.TextSentence;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.Printable;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.RowFilter;
import budgetexplorer.ui.kit.table.SelectedCell;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The 12 tables of one budget, the one of them that is shown, and where its selected cell stands in the document.
public final class TablesViewModel {
    private static final String SLOT = "tables";
    private static final String TEXT = "tables.text";

    private final BrowseLibrary library;
    private final TaskRunner tasks;
    private final Messages messages;
    private final TableWords words;
    private final TableMemory memory;
    private final StatedTableViewModel sheet;
    private final FindViewModel find;
    private final EditingViewModel editing;

    private @Nullable BudgetSummary budget;
    private TableKind kind = TableKind.BALANCE;
    private @Nullable LinkedNarrative text;
    private boolean opening;
    private final ObservableList<TableEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable TableEntry> chosen = new ReadOnlyObjectWrapper<>();
    private final ObservableList<UnitChoice> units = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CellSource> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TextSentence> sentence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    /// @param editing takes what is typed
    public TablesViewModel(BrowseLibrary library, TaskRunner tasks, Messages messages, AmountFormat format,
            Memory memory, EditingViewModel editing) {
        this.editing = editing;
        this.library = library;
        this.tasks = tasks;
        this.messages = messages;
        this.words = new TableWords(messages, format);
        this.memory = new TableMemory(memory);
        this.sheet = new StatedTableViewModel(tasks, "tables.rows", format);
        this.find = new FindViewModel(sheet, tasks, messages);
        sheet.rows().addListener((ListChangeListener<Row>) _ -> say());
        sheet.columns().addListener((ListChangeListener<Integer>) _ -> keep());
        sheet.orderProperty().subscribe(this::keep);
        sheet.widths().addListener((MapChangeListener<Integer, Double>) _ -> keep());
        sheet.selectedProperty().subscribe(this::explain);
        editing.notesProperty().subscribe(this::annotate);
    }

    private void annotate() {
        sheet.notesProperty().set(editing.notesProperty().get().of(kind));
        explain(sheet.selectedProperty().get());
    }

    /// Shows a budget's tables, at the one that was chosen last; nothing for none.
    public void show(@Nullable BudgetSummary shown) {
        if (shown == null) {
            tasks.cancel(SLOT);
            tasks.cancel(TEXT);
            budget = null;
            text = null;
            entries.clear();
            open(null);
            editing.follow(null, List.of());
        } else {
            read(shown, Optional.empty());
        }
    }

    /// Shows a table or a cell of it.
    public void show(BudgetSummary shown, Link.TableCell place) {
        if (budget != null && budget.id().equals(shown.id())) {
            lead(place);
        } else {
            read(shown, Optional.of(place));
        }
    }

    private void read(BudgetSummary shown, Optional<Link.TableCell> place) {
        tasks.run(SLOT, (_, _) -> library.tables(shown.id()), tables -> {
            boolean isDraftOfSame = budget != null && budget.id().withRevision(0).equals(shown.id().withRevision(0));
            budget = shown;
            editing.follow(shown, tables);
            List<TableEntry> found = TableEntry.of(tables);
            TableKind wanted = place.map(Link.TableCell::table).orElse(kind);
            TableEntry next = found.stream().filter(entry -> entry.kind() == wanted).findFirst().orElseThrow();
            boolean isChange = isDraftOfSame && next.hasColumnsOf(chosen.get());
            if (!found.equals(entries) || chosen.get() == null) {
                replaceEntries(found);
                if (isChange) {
                    update(next);
                } else {
                    open(next);
                }
            }
            place.ifPresent(this::lead);
            leadToAdded();
            readText(shown);
        });
    }

    /// Entries that are the same stay, so that the list does not jump.
    private void replaceEntries(List<TableEntry> found) {
        opening = true;
        if (entries.size() == found.size()) {
            for (int place = 0; place < found.size(); place++) {
                if (!entries.get(place).equals(found.get(place))) {
                    entries.set(place, found.get(place));
                }
            }
        } else {
            entries.setAll(found);
        }
        opening = false;
    }

    /// The table has been changed: the user stays where he is in it.
    private void update(TableEntry entry) {
        opening = true;
        BudgetTable table = entry.table().orElseThrow();
        List<UnitChoice> choices = UnitChoice.of(table, messages.text("tables.filter.units"));
        if (!choices.equals(units)) {
            units.setAll(choices);
        }
        chosen.set(entry);
        editing.look(table);
        sheet.update(table);
        opening = false;
        explain(sheet.selectedProperty().get());
        say();
    }

    private void leadToAdded() {
        BudgetTable table = sheet.tableProperty().get();
        OptionalInt above = editing.takeAddedBelow();
        if (table != null && above.isPresent()) {
            int place = table.row(above.getAsInt()).map(table.rows()::indexOf).orElse(-1) + 1;
            if (place < table.rows().size()) {
                sheet.lead(table.rows().get(place).number(), Optional.empty());
            }
        }
    }

    /// A row that is to be added below the selected one, or below the last; empty if no table is shown.
    Optional<NewRowViewModel> newRow() {
        BudgetTable table = sheet.tableProperty().get();
        SelectedCell selected = sheet.selectedProperty().get();
        if (table == null || budget == null) {
            return Optional.empty();
        }
        Optional<Row> above = selected == null
                ? table.rows().reversed().stream().findFirst()
                : Optional.of(selected.row());
        return Optional.of(new NewRowViewModel(editing, table, above, messages).proposing(library, tasks,
                budget.id().year()));
    }

    /// The text takes longer than the tables, and is needed only once a cell is selected.
    private void readText(BudgetSummary shown) {
        text = null;
        tasks.run(TEXT, (_, _) -> library.links().narrative(shown.id()), found -> {
            text = found.orElse(null);
            explain(sheet.selectedProperty().get());
        });
    }

    private TableEntry entry(TableKind wanted) {
        return entries.stream().filter(entry -> entry.kind() == wanted).findFirst().orElseThrow();
    }

    private void lead(Link.TableCell place) {
        choose(entry(place.table()));
        if (place.row().isPresent()) {
            sheet.lead(place.row().getAsInt(),
                    place.column().isPresent() ? Optional.of(place.column().getAsInt()) : Optional.empty());
        }
    }

    /// Shows another of the tables.
    void choose(TableEntry entry) {
        if (!opening && !entry.equals(chosen.get())) {
            open(entry);
        }
    }

    private void open(@Nullable TableEntry entry) {
        opening = true;
        BudgetTable table = entry == null ? null : entry.table().orElse(null);
        units.setAll(table == null ? List.of() : UnitChoice.of(table, messages.text("tables.filter.units")));
        kind = entry == null ? kind : entry.kind();
        chosen.set(entry);
        editing.look(table);
        sheet.notesProperty().set(editing.notesProperty().get().of(kind));
        if (table == null) {
            sheet.show(null);
        } else {
            sheet.show(table, memory.hidden(table), memory.order(table), memory.widths(table));
        }
        heading.set(entry == null ? "" : words.heading(entry));
        about.set(table == null || budget == null ? "" : words.about(table, budget));
        notes.set(table == null ? "" : String.join("\n", table.notes()));
        opening = false;
        say();
    }

    private void keep() {
        BudgetTable table = sheet.tableProperty().get();
        if (table != null && !opening) {
            memory.keepHidden(table, sheet.columns());
            memory.keepOrder(table, sheet.orderProperty().get());
            memory.keepWidths(table, sheet.widths());
            say();
        }
    }

    private void say() {
        if (!opening) {
            BudgetTable table = sheet.tableProperty().get();
            status.set(table == null ? heading.get() : words.status(table, sheet));
        }
    }

    private void explain(@Nullable SelectedCell selected) {
        BudgetTable table = sheet.tableProperty().get();
        source.set(budget == null || table == null || selected == null
                ? null
                : CellSource.of(budget.id(), table, selected, sheet.text(),
                        sheet.notesProperty().get().of(selected.row(), selected.column()), messages));
        sentence.set(text == null || selected == null
                ? null
                : text.sentences(new CellPlace(kind, selected.row().number(), selected.column())).stream().findFirst()
                        .orElse(null));
    }

    /// Where the text speaks of the selected cell.
    Optional<Link> sentenceLink() {
        TextSentence found = sentence.get();
        return budget == null || found == null
                ? Optional.empty()
                : Optional.of(new Link.Sentence(budget.id(), OptionalInt.of(found.offset())));
    }

    /// The selected cell; empty while none is.
    Optional<Link> cellLink() {
        return place().filter(link -> link instanceof Link.TableCell cell && cell.column().isPresent());
    }

    /// Shows every row again.
    void clearFilter() {
        sheet.filterProperty().set(RowFilter.ALL);
    }

    /// Where the user is; empty while nothing is shown.
    public Optional<Link> place() {
        TableEntry entry = chosen.get();
        SelectedCell selected = sheet.selectedProperty().get();
        if (budget == null || entry == null) {
            return Optional.empty();
        }
        return Optional.of(selected == null
                ? new Link.TableCell(budget.id(), entry.kind(), OptionalInt.empty(), OptionalInt.empty())
                : new Link.TableCell(budget.id(), entry.kind(), selected.row().number(), selected.column()));
    }

    /// The table that is shown, to be printed as it is shown; empty while none is.
    Optional<Printable> printable() {
        BudgetTable table = sheet.tableProperty().get();
        return budget == null || table == null
                ? Optional.empty()
                : Optional.of(new TablePrint(messages, words).of(budget, table, sheet));
    }

    /// The table that is shown, with its rows, columns and selection.
    public StatedTableViewModel sheet() {
        return sheet;
    }

    /// Changing the tables.
    EditingViewModel editing() {
        return editing;
    }

    /// Finding in the table.
    FindViewModel find() {
        return find;
    }

    /// The 12 tables.
    ObservableList<TableEntry> entries() {
        return entries;
    }

    /// The table that is shown.
    ReadOnlyObjectProperty<@Nullable TableEntry> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The units of the table, and all of them first.
    ObservableList<UnitChoice> units() {
        return units;
    }

    /// Where the selected cell stands in the document.
    ReadOnlyObjectProperty<@Nullable CellSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// The sentence of the text that speaks of the selected cell, the one that states it if there is one.
    ReadOnlyObjectProperty<@Nullable TextSentence> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// The table's number and title.
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /// Whose table it is, and in which unit it is stated and shown.
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// The 注 lines below the table.
    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// How many rows are shown, in which order, and what is left out.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
