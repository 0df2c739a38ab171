package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.goal.Project;
import budgetexplorer.ui.kit.Navigator;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The project that is looked at: what it costs, where that stands, its goal, its indicators.
final class ProjectCard extends ScrollPane {
    private final GoalWords words;
    private final Messages messages;
    private final Label name = label("file-title");
    private final Label amount = label("card-amount");
    private final Label unit = label("secondary");
    private final Hyperlink source = new Hyperlink();
    private final Hyperlink change = new Hyperlink();
    private final SelectableText goal = new SelectableText();
    private final IndicatorGrid indicators;
    private final VBox content = new VBox();

    ProjectCard(GoalsViewModel viewModel, Messages messages, Navigator navigator, Navigator changing) {
        this.words = viewModel.words();
        this.messages = messages;
        this.indicators = new IndicatorGrid(words);
        setId("goals-card");
        getStyleClass().addAll("card", "project-card");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        goal.setId("goals-goal");
        source.setId("goals-source");
        source.setMinWidth(USE_PREF_SIZE);
        source.setOnAction(_ -> viewModel.source().ifPresent(navigator::go));
        change.setId("goals-change");
        change.setText(messages.text("goals.card.change"));
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(_ -> viewModel.source().ifPresent(changing::go));
        unit.setWrapText(true);
        var where = new HBox(unit, source, change);
        where.getStyleClass().add("project-where");
        content.getStyleClass().add("project-content");
        content.getChildren().addAll(name, amount, where, part(messages.text("goals.card.goal")), goal, indicators);
        setContent(content);
        viewModel.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable Project project) {
        content.setVisible(project != null);
        if (project != null) {
            name.setText(project.name());
            amount.setText(words.amount(project));
            unit.setText(words.unit(project.unit()));
            source.setText(words.source(project));
            goal.show(project.goal().isEmpty() ? messages.text("goals.card.noGoal") : project.goal());
            indicators.show(project.indicators());
            setVvalue(0);
        }
    }

    private static Label part(String text) {
        Label part = label("facts-title");
        part.setText(text);
        return part;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
