package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.LinkedNarrative;
import budgetexplorer.ui.kit.table.SelectedCell;
import budgetexplorer.ui.kit.table.StatedTableViewModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The table beside the text: the one that the section restates, with the cell of the figure that is looked at. A cell that
/// is selected there leads back to the figure that states it. To be used on the FX thread only.
public final class TableBeside {
    private static final Set<Field> HIDDEN = EnumSet.of(Field.UNIT_CODE, Field.SERIAL);

    private final StatedTableViewModel table;
    private final Messages messages;
    private final Consumer<Figure> goTo;
    private final ObservableList<Figure> mentions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper none = new ReadOnlyStringWrapper("");
    private @Nullable LinkedNarrative linked;
    private @Nullable Figure followed;

    /// @param goTo looks at a figure
    TableBeside(StatedTableViewModel table, Messages messages, Consumer<Figure> goTo) {
        this.table = table;
        this.messages = messages;
        this.goTo = goTo;
        table.selectedProperty().subscribe(this::tell);
    }

    /// Another narrative is read; none.
    void open(@Nullable LinkedNarrative read) {
        linked = read;
        followed = null;
        mentions.clear();
        show(Optional.empty());
    }

    /// Shows a table; none for a section that restates none.
    void show(Optional<TableKind> kind) {
        Optional<BudgetTable> found = kind.flatMap(this::find);
        if (!found.equals(Optional.ofNullable(table.tableProperty().get()))) {
            table.show(found.orElse(null), found.map(TableBeside::hidden).orElse(List.of()), null, Map.of());
        }
        title.set(found.map(stated -> messages.text("narrative.table.title", stated.kind().number(),
                stated.kind().title())).orElse(""));
        none.set(found.isPresent()
                ? ""
                : kind.map(missing -> messages.text("narrative.table.missing", missing.number(), missing.title()))
                        .orElseGet(() -> messages.text("narrative.table.none")));
    }

    /// There is little room: the units' codes and the serial numbers, where the rows have other keys.
    private static List<Integer> hidden(BudgetTable stated) {
        boolean otherKeys = stated.has(Field.ITEM_CODE) || stated.has(Field.PROJECT_NAME);
        return IntStream.range(0, stated.columns().size()).filter(column -> otherKeys)
                .filter(column -> HIDDEN.contains(stated.columns().get(column).field())).boxed().toList();
    }

    private Optional<BudgetTable> find(TableKind kind) {
        return Optional.ofNullable(linked).flatMap(read -> read.table(kind));
    }

    /// A figure is looked at: shows its cell, unless one of its cells is selected already; none is.
    void follow(@Nullable Figure figure) {
        followed = figure;
        List<CellPlace> places = figure == null ? List.of() : places(figure);
        if (places.isEmpty()) {
            table.select(null);
        } else if (selected().filter(places::contains).isEmpty()) {
            lead(places.getFirst());
        }
    }

    private List<CellPlace> places(Figure figure) {
        return Optional.ofNullable(linked).flatMap(read -> read.evidence().of(figure))
                .map(evidence -> evidence.places().toList()).orElse(List.of());
    }

    /// Selects a cell that the user is led to.
    public void lead(CellPlace place) {
        show(Optional.of(place.table()));
        table.lead(place.row(), Optional.of(place.column()));
    }

    /// What the narrative says of the selected cell; the first of it is looked at, unless that cell belongs to the figure
    /// that is looked at.
    private void tell(@Nullable SelectedCell cell) {
        LinkedNarrative read = linked;
        List<Figure> found = read == null
                ? List.of()
                : selected().map(place -> read.evidence().at(place)).orElse(List.of()).stream()
                        .map(FigureEvidence::figure).toList();
        mentions.setAll(found);
        if (cell != null && !found.isEmpty() && !found.contains(followed)) {
            goTo.accept(found.getFirst());
        }
    }

    /// The cell that is selected.
    public Optional<CellPlace> selected() {
        BudgetTable shown = table.tableProperty().get();
        SelectedCell cell = table.selectedProperty().get();
        return shown == null || cell == null
                ? Optional.empty()
                : Optional.of(new CellPlace(shown.kind(), cell.row().number(), cell.column()));
    }

    /// The table that is shown; empty if none is.
    public Optional<TableKind> kind() {
        return Optional.ofNullable(table.tableProperty().get()).map(BudgetTable::kind);
    }

    /// What is shown of the table.
    public StatedTableViewModel table() {
        return table;
    }

    /// The figures that speak of the selected cell, those that state it first.
    public ObservableList<Figure> mentions() {
        return mentions;
    }

    /// The table's number and name; empty if none is shown.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Why no table is shown; empty if one is.
    public ReadOnlyStringProperty noneProperty() {
        return none.getReadOnlyProperty();
    }
}
