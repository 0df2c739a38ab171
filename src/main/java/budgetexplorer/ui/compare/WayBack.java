package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.Row;
import budgetexplorer.service.compare.ComparisonWords;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The way from the whole to the rows that are compared; every step leads back to it.
final class WayBack extends HBox {
    private final CompareViewModel viewModel;
    private final ComparisonWords words;
    private final Messages messages;

    WayBack(CompareViewModel viewModel, ComparisonWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        setId("compare-way");
        getStyleClass().add("compare-way");
        viewModel.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Shown shown) {
        getChildren().clear();
        boolean drilled = shown != null && !shown.table().comparison().opened().isEmpty();
        setVisible(drilled);
        setManaged(drilled);
        if (shown != null && drilled) {
            show(shown.table());
        }
    }

    private void show(ComparisonTable table) {
        List<Row> opened = table.comparison().opened();
        getChildren().add(step(messages.text("compare.whole"), 0));
        for (int i = 0; i < opened.size(); i++) {
            getChildren().add(separator());
            String title = words.title(table.comparison(), opened.get(i));
            getChildren().add(i + 1 < opened.size() ? step(title, i + 1) : last(title));
        }
    }

    private Hyperlink step(String title, int steps) {
        var step = new Hyperlink(title);
        step.setId("compare-step-" + steps);
        step.setAccessibleText(messages.text("compare.step.accessible", title));
        step.setOnAction(_ -> viewModel.back(steps));
        return step;
    }

    private static Label separator() {
        var separator = new Label("›");
        separator.getStyleClass().add("secondary");
        return separator;
    }

    private static Label last(String title) {
        var label = new Label(title);
        label.getStyleClass().add("compare-last-step");
        return label;
    }
}
