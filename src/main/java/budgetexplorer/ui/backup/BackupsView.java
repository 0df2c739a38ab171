package budgetexplorer.ui.backup;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Backup;
import budgetexplorer.service.backup.BackupWords;
import budgetexplorer.ui.kit.Sizes;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lists the backups of a library, with what can be done with them.
public final class BackupsView extends VBox {
    private static final double ROW_HEIGHT = 30;

    private final BackupsViewModel viewModel;
    private final Messages messages;
    private final TableView<Backup> table = new TableView<>();

    public BackupsView(BackupsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("backups-sheet");
        getStyleClass().add("backups");
        var explanation = new Label(messages.text("backup.explanation"));
        explanation.getStyleClass().add("secondary");
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        fillTable();
        getChildren().addAll(new VBox(explanation, folder()), table, outcome(), buttons());
    }

    private Label folder() {
        var folder = new Label(messages.text("backup.folder", viewModel.folder().toString()));
        folder.setId("backups-folder");
        folder.getStyleClass().add("secondary");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setTooltip(new Tooltip(viewModel.folder().toString()));
        return folder;
    }

    private void fillTable() {
        BackupWords words = viewModel.words();
        table.setId("backups-list");
        table.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("backup.accessible"));
        table.setPlaceholder(new Label(messages.text("backup.none")));
        column(messages.text("backup.time"), 176, words::time);
        column(messages.text("backup.reason"), 236, backup -> words.reason(backup.reason()));
        column(messages.text("backup.budgets"), 96, words::budgets).getStyleClass().add("number-column");
        column(messages.text("backup.size"), 108, words::size).getStyleClass().add("number-column");
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                restore();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                restore();
            }
        });
        viewModel.listProperty().subscribe(backups -> {
            table.getItems().setAll(backups);
            table.getSelectionModel().selectFirst();
        });
    }

    private TableColumn<Backup, String> column(String title, double width, Function<Backup, String> text) {
        var column = new TableColumn<Backup, String>(title);
        column.setCellValueFactory(backup -> new ReadOnlyStringWrapper(text.apply(backup.getValue())));
        column.setReorderable(false);
        column.setSortable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    private void restore() {
        viewModel.restore(table.getSelectionModel().getSelectedItem());
    }

    /// What came of it. It always has its place, so that the card does not jump.
    private Label outcome() {
        var outcome = new Label();
        outcome.setId("backups-outcome");
        outcome.getStyleClass().add("backups-outcome");
        outcome.setWrapText(true);
        outcome.setMaxWidth(Double.MAX_VALUE);
        outcome.textProperty().bind(Bindings.concat(viewModel.saidProperty(), viewModel.problemProperty()));
        viewModel.problemProperty().subscribe(problem -> {
            outcome.getStyleClass().remove("backups-problem");
            if (!problem.isEmpty()) {
                outcome.getStyleClass().add("backups-problem");
            }
        });
        return outcome;
    }

    private HBox buttons() {
        var make = button("backups-make", messages.text("backup.make"), viewModel::make);
        make.disableProperty().bind(viewModel.busyProperty());
        var restore = button("backups-restore", messages.text("backup.restore"), this::restore);
        restore.disableProperty().bind(viewModel.busyProperty()
                .or(table.getSelectionModel().selectedItemProperty().isNull()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(make, gap, restore);
        buttons.getStyleClass().add("sheet-buttons");
        return buttons;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
