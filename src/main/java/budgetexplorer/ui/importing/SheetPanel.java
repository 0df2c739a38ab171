package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The place of a problem: what is wrong, in full, and the sheet as it stands.
final class SheetPanel extends BorderPane {
    private final ImportWords words;

    SheetPanel(SheetViewModel viewModel, ImportWords words) {
        this.words = words;
        setId("import-place");
        getStyleClass().addAll("card", "sheet-panel");
        viewModel.shownProperty().subscribe(place -> show(place, viewModel::clear));
    }

    private void show(@Nullable ShownPlace place, Runnable close) {
        if (place == null) {
            setTop(null);
            setCenter(null);
        } else {
            setTop(header(place, close));
            setCenter(place.sheet().<Node>map(sheet -> new SheetTable(place, sheet)).orElseGet(() -> none(place)));
            getCenter().setAccessibleText(words.messages().text("importing.sheet.accessible", place.reference()));
        }
    }

    private Label none(ShownPlace place) {
        var label = new Label(words.messages()
                .text(place.cells().isPresent() ? "importing.sheet.gone" : "importing.sheet.whole"));
        label.getStyleClass().add("secondary");
        return label;
    }

    private HBox header(ShownPlace place, Runnable close) {
        Messages messages = words.messages();
        var reference = new Label(place.reference());
        reference.getStyleClass().add("card-title");
        reference.setId("import-place-reference");
        reference.setMinWidth(USE_PREF_SIZE);
        var text = new Label(place.problem().map(messages::text).orElse(""));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var hide = new Button(messages.text("importing.sheet.hide"));
        hide.setId("import-place-hide");
        hide.getStyleClass().add("small");
        hide.setMinWidth(USE_PREF_SIZE);
        hide.setOnAction(_ -> close.run());
        var header = new HBox(reference, text, columns(place), hide);
        header.getStyleClass().addAll("file-line", "sheet-header");
        place.problem().ifPresent(problem -> header.getChildren().add(0, severity(problem)));
        return header;
    }

    /// Which part of a wide sheet is shown.
    private Label columns(ShownPlace place) {
        var columns = new Label(place.endColumn() - place.firstColumn() < place.columns()
                ? words.messages().text("importing.sheet.columns", CellRange.letters(place.firstColumn()),
                        CellRange.letters(place.endColumn() - 1), place.columns())
                : "");
        columns.getStyleClass().add("secondary");
        columns.setMinWidth(USE_PREF_SIZE);
        return columns;
    }

    private Label severity(Problem problem) {
        var severity = new Label(words.severity(problem.severity()), new StatusIcon(problem.severity()));
        severity.getStyleClass().add("file-status");
        severity.setMinWidth(USE_PREF_SIZE);
        return severity;
    }
}
