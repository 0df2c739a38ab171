package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.kit.Navigator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Projects and goals: a sentence and the filter above, the projects left, the chosen one right. Without projects it says why.
public final class GoalsView extends BorderPane {
    private static final double TABLE_PART = 0.6;

    public GoalsView(GoalsViewModel viewModel, Messages messages, AmountFormat format, Navigator navigator,
            Navigator changing) {
        getStyleClass().addAll("explore", "goals");
        var table = new BorderPane(new ProjectTable(viewModel, messages, format));
        table.getStyleClass().addAll("card", "table-card");
        var split = new SplitPane(table, new ProjectCard(viewModel, messages, navigator, changing));
        split.setDividerPositions(TABLE_PART);
        var filter = new FilterBar(viewModel, messages, format.unit());
        var content = new BorderPane(split);
        content.setTop(filter);
        content.visibleProperty().bind(viewModel.missingProperty().isEmpty());
        Label missing = label("secondary", viewModel.missingProperty());
        missing.setId("goals-missing");
        missing.visibleProperty().bind(viewModel.missingProperty().isNotEmpty());
        setTop(header(viewModel));
        setCenter(new StackPane(content, missing));
    }

    private static Node header(GoalsViewModel viewModel) {
        Label heading = label("heading", viewModel.headingProperty());
        heading.setId("goals-heading");
        Label summary = label("secondary", viewModel.summaryProperty());
        summary.managedProperty().bind(viewModel.summaryProperty().isNotEmpty());
        var header = new VBox(heading, summary);
        header.getStyleClass().add("explore-header");
        return header;
    }

    private static Label label(String styleClass, ObservableValue<String> text) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }
}
