package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Edit;
import budgetexplorer.model.draft.Change;
import budgetexplorer.model.draft.Draft;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Row;
import budgetexplorer.service.draft.EditDraft;
import budgetexplorer.service.draft.TypedCell;
import budgetexplorer.service.draft.Who;
import budgetexplorer.ui.kit.Dialogs;
import budgetexplorer.ui.kit.Edits;
import budgetexplorer.ui.kit.Memory;
import budgetexplorer.ui.kit.TaskRunner;
import budgetexplorer.ui.kit.table.CellEditing;
import budgetexplorer.ui.kit.table.SelectedCell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Changing the tables of the budget that is shown: who does it and why, what the draft is, and what typing does. For the
/// FX thread.
public final class EditingViewModel implements CellEditing {
    /// Whoever writes review notes and whoever changes tables in this program is one and the same.
    private static final String AUTHOR = "audit.author";
    private static final String CARRIED = "tables.carried";
    private static final String SLOT = "tables.draft";
    private static final int LONG = 40;

    private final EditDraft drafts;
    private final Edits edits;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final Messages messages;
    private final AmountFormat format;
    private final FollowedAudit audit;
    private final EditWords words;

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final BooleanProperty carried = new SimpleBooleanProperty();
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DraftNotes> notes;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private @Nullable BudgetSummary budget;
    private List<BudgetTable> tables = List.of();
    private Optional<BudgetTable> current = Optional.empty();
    private OptionalInt addedBelow = OptionalInt.empty();

    /// @param audit follows what the auditor says
    public EditingViewModel(EditDraft drafts, FollowedAudit audit, Edits edits, TaskRunner tasks, Dialogs dialogs,
            Messages messages, AmountFormat format, Memory memory) {
        this.drafts = drafts;
        this.audit = audit;
        this.edits = edits;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.messages = messages;
        this.format = format;
        this.words = new EditWords(messages, format);
        this.notes = new ReadOnlyObjectWrapper<>(DraftNotes.none(words));
        author.set(memory.get(AUTHOR).orElse(""));
        author.subscribe((_, name) -> memory.put(AUTHOR, name.strip()));
        carried.set(memory.get(CARRIED).isPresent());
        carried.subscribe((_, wanted) -> memory.put(CARRIED, wanted ? "1" : ""));
        on.subscribe(_ -> say());
        draft.subscribe(_ -> say());
        audit.followedProperty().subscribe(found -> notes.set(notes.get().with(found.cells())));
    }

    /// The tables that are shown now; none.
    void follow(@Nullable BudgetSummary shown, List<BudgetTable> stated) {
        boolean isSame = budget != null && shown != null && budget.id().equals(shown.id());
        budget = shown;
        tables = List.copyOf(stated);
        if (shown == null) {
            tasks.cancel(SLOT);
            draft.set(null);
            notes.set(DraftNotes.none(words));
            audit.forget();
            return;
        }
        if (!isSame) {
            draft.set(null);
            notes.set(DraftNotes.none(words));
            say();
        }
        tasks.run(SLOT, (_, _) -> drafts.draft(shown.id()), found -> {
            draft.set(found.orElse(null));
            notes.set(notes.get().with(found));
            audit.follow(shown, found.map(Draft::origin));
        });
    }

    private void say() {
        heading.set(budget == null ? "" : words.heading(budget.id(), draft.get(), on.get()));
    }

    @Override
    public boolean isOn() {
        return on.get();
    }

    /// Changing begins; who does it is asked once.
    @Override
    public void begin() {
        if (!on.get()) {
            on.set(true);
            if (author.get().isBlank()) {
                dialogs.askText(messages.text("tables.edit.author.ask"), "")
                        .ifPresent(name -> author.set(name.strip()));
            }
        }
    }

    /// Whether cells are changed by typing.
    BooleanProperty onProperty() {
        return on;
    }

    @Override
    public String text(SelectedCell cell) {
        return switch (cell.cell()) {
            case Cell.Blank() -> "";
            case Cell.Text(var text) -> text;
            case Cell.Amount(var money) -> money.in(format.unit());
        };
    }

    @Override
    public boolean isLong(SelectedCell cell) {
        String text = cell.cell() instanceof Cell.Text(var written) ? written : "";
        return text.length() > LONG || text.contains("\n") || table(cell).filter(table -> switch (table.columns()
                .get(cell.column()).field()) {
            case GOAL, QUANTITY_INDICATOR, QUALITY_INDICATOR, TIMELINESS_INDICATOR, COST_INDICATOR, ECONOMIC_INDICATOR,
                    SOCIAL_INDICATOR, ECOLOGICAL_INDICATOR, SUSTAINABILITY_INDICATOR, SATISFACTION_INDICATOR ->
                true;
            default -> false;
        }).isPresent();
    }

    private Optional<BudgetTable> table(SelectedCell cell) {
        return tables.stream().filter(table -> table.rows().contains(cell.row())).findFirst();
    }

    @Override
    public Optional<String> take(SelectedCell cell, String typed) {
        Optional<BudgetTable> table = shownTable(cell);
        if (table.isEmpty() || budget == null) {
            return Optional.empty();
        }
        return switch (TypedCell.read(typed, table.get(), cell.row(), cell.column(),
                TypedCell.step(table.get(), tables), format.unit())) {
            case TypedCell.Refused(var problem) -> Optional.of(messages.text(problem));
            case TypedCell.Held(var value) -> {
                if (!value.equals(cell.cell())) {
                    var place = new CellPlace(table.get().kind(), cell.row().number(), cell.column());
                    edits.perform(drafts.set(budget.id(), place, value, carried.get(),
                            words.cell(table.get(), cell.row(), cell.column()), who()));
                }
                yield Optional.empty();
            }
        };
    }

    /// The table that a cell stood in when it was shown; it may have been changed since.
    private Optional<BudgetTable> shownTable(SelectedCell cell) {
        return table(cell).or(() -> current);
    }

    /// The table that is shown of them.
    void look(@Nullable BudgetTable table) {
        current = Optional.ofNullable(table);
    }

    /// Adds a row below another.
    ///
    /// @param texts the words and codes of the row, by the places of the columns
    void add(BudgetTable table, Optional<Row> above, List<String> texts) {
        if (budget != null) {
            List<Cell> cells = TypedCell.words(table, texts);
            addedBelow = OptionalInt.of(above.map(Row::number).orElse(0));
            String name = texts.stream().filter(text -> !text.isBlank()).findFirst().orElse("");
            edits.perform(drafts.add(budget.id(), table.kind(), addedBelow.getAsInt(), cells,
                    words.row(table.kind(), name), who()));
        }
    }

    /// The number of the row below which a row has been added since this was last asked.
    OptionalInt takeAddedBelow() {
        OptionalInt taken = addedBelow;
        addedBelow = OptionalInt.empty();
        return taken;
    }

    /// Removes the row of a cell.
    void remove(SelectedCell cell) {
        perform(cell, (id, table) -> drafts.remove(id, table.kind(), cell.row().number(),
                words.row(table, cell.row()), who()));
    }

    /// Moves the row of a cell.
    ///
    /// @param step -1 upwards, 1 downwards
    void move(SelectedCell cell, int step) {
        perform(cell, (id, table) -> drafts.move(id, table.kind(), cell.row().number(), step,
                words.row(table, cell.row()), who()));
    }

    private void perform(SelectedCell cell, BiFunction<BudgetId, BudgetTable, Edit> edit) {
        shownTable(cell).ifPresent(table -> {
            if (budget != null) {
                edits.perform(edit.apply(budget.id(), table));
            }
        });
    }

    /// Takes back one of the changes.
    void revert(Change change) {
        edits.perform(drafts.revert(change, words.subject(change, tables), who()));
    }

    /// The draft is done.
    void end() {
        Draft open = draft.get();
        if (open != null && open.isOpen()) {
            reason.set("");
            edits.perform(drafts.end(open.id()));
        }
    }

    private Who who() {
        return new Who(author.get(), reason.get());
    }

    /// What is said of changes.
    EditWords words() {
        return words;
    }

    /// The tables of the budget.
    List<BudgetTable> tables() {
        return tables;
    }

    /// What the auditor says.
    FollowedAudit audit() {
        return audit;
    }

    /// Whether the sums change with their parts.
    BooleanProperty carriedProperty() {
        return carried;
    }

    /// Who changes.
    StringProperty authorProperty() {
        return author;
    }

    /// Why.
    StringProperty reasonProperty() {
        return reason;
    }

    /// The draft that is shown; empty if the budget was not made by changing another.
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What is to be told of cells.
    ReadOnlyObjectProperty<DraftNotes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// What is being changed, and how much of it has been.
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }
}
