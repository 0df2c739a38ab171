package budgetexplorer.ui.tables;

import budgetexplorer.base.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks what row is to be added.
final class NewRowCard extends VBox {
    private static final double WIDTH = 320;

    NewRowCard(NewRowViewModel viewModel, Messages messages, Runnable close) {
        setId("tables-new-row");
        getStyleClass().add("new-row");
        var place = new Label(viewModel.place());
        place.getStyleClass().add("secondary");
        place.setWrapText(true);
        var grid = new GridPane();
        grid.getStyleClass().add("new-row-fields");
        for (NewRowViewModel.Entry entry : viewModel.entries()) {
            var field = new TextField();
            field.setId("tables-new-row-" + entry.column());
            field.setPrefWidth(WIDTH);
            field.setAccessibleText(entry.label());
            field.textProperty().bindBidirectional(entry.text());
            var label = new Label(entry.label());
            label.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), label, field);
        }
        var hint = new Label(messages.text("tables.edit.row.hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        var add = new Button(messages.text("tables.edit.row.add"));
        add.setId("tables-new-row-add");
        add.setDefaultButton(true);
        add.getStyleClass().add("accent");
        add.disableProperty().bind(viewModel.completeProperty().not());
        add.setOnAction(_ -> {
            viewModel.add();
            close.run();
        });
        var buttons = new HBox(add);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(place, grid, hint, buttons);
    }
}
