package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.ImportPreview.FoundBudget;
import budgetexplorer.service.ImportPreview.FoundTable;
import budgetexplorer.ui.kit.Sizes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The 12 tables: which of them a budget has, where, with how many rows, in which unit.
final class FoundTables extends TableView<FoundTables.Line> {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double ROW_HEIGHT = 28;
    private static final double NUMBERS_WIDTH = 52;
    private static final double TITLE_WIDTH = 228;
    private static final double SHEET_WIDTH = 80;

    private final Messages messages;
    private final Consumer<String> open;

    /// One of the 12 tables.
    record Line(TableKind kind, @Nullable FoundTable found) {}

    /// @param open told the sheet that is wanted
    FoundTables(ImportWords words, Consumer<String> open) {
        this.messages = words.messages();
        this.open = open;
        setId("import-tables");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("importing.table", line -> line.kind.number() + " " + line.kind.title()));
        getColumns().add(column("importing.sheet", this::sheets));
        getColumns().add(numbers(column("importing.rows", line -> words.rows(line.found))));
        getColumns().add(numbers(column("importing.unit", line -> line.found == null
                ? ""
                : line.found.unit().label())));
        getColumns().get(0).setMinWidth(TITLE_WIDTH);
        getColumns().get(1).setPrefWidth(Sizes.of(SHEET_WIDTH));
        getColumns().forEach(column -> column.setSortable(false));
        setAccessibleText(messages.text("importing.tables.accessible"));
        setRowFactory(_ -> row());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(getSelectionModel().getSelectedItem());
            }
        });
    }

    void show(FoundBudget budget) {
        List<Line> lines = Arrays.stream(TableKind.values()).map(kind -> new Line(kind, budget.tables().stream()
                .filter(table -> table.kind() == kind).findFirst().orElse(null))).toList();
        if (!getItems().equals(lines)) {
            getItems().setAll(lines);
        }
    }

    private String sheets(Line line) {
        return line.found == null
                ? messages.text("importing.table.none")
                : String.join(messages.text("list.separator"), line.found.sheets());
    }

    private TableRow<Line> row() {
        var row = new TableRow<Line>();
        row.itemProperty().subscribe(line -> {
            row.pseudoClassStateChanged(MISSING, line != null && line.found == null);
            row.setTooltip(line == null || line.found == null ? null : new Tooltip(sheets(line)));
        });
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@Nullable Line line) {
        if (line != null && line.found != null) {
            open.accept(line.found.sheets().getFirst());
        }
    }

    private TableColumn<Line, String> column(String key, Function<Line, String> text) {
        var column = new TableColumn<Line, String>(messages.text(key));
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<Line, String> numbers(TableColumn<Line, String> column) {
        column.getStyleClass().add("number-column");
        column.setMinWidth(Sizes.of(NUMBERS_WIDTH));
        column.setMaxWidth(Sizes.of(NUMBERS_WIDTH));
        return column;
    }
}
