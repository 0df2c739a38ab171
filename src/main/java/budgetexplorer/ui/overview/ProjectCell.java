package budgetexplorer.ui.overview;

import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.overview.OverviewPage.Project;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A project: its name, its unit, its amount.
final class ProjectCell extends ListCell<@Nullable Project> {
    private static final double NAME_PART = 0.56;

    private final Label name = new Label();
    private final Label unit = new Label();
    private final Label amount = new Label();
    private final HBox line = new HBox(name, unit, amount);

    ProjectCell(Consumer<Project> open) {
        getStyleClass().add("overview-project");
        line.getStyleClass().add("overview-project-line");
        name.setMinWidth(0);
        name.prefWidthProperty().bind(line.widthProperty().multiply(NAME_PART));
        unit.setMinWidth(0);
        unit.setMaxWidth(Double.MAX_VALUE);
        unit.setPrefWidth(0);
        unit.getStyleClass().add("secondary");
        HBox.setHgrow(unit, Priority.ALWAYS);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.setAlignment(Pos.CENTER_RIGHT);
        amount.getStyleClass().add("overview-project-amount");
        setPrefWidth(0); // as wide as the list
        setOnMouseClicked(click -> {
            Project project = getItem();
            if (project != null && click.getButton() == MouseButton.PRIMARY) {
                open.accept(project);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Project project, boolean empty) {
        super.updateItem(project, empty);
        if (project == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            name.setText(project.name());
            unit.setText(project.unit());
            amount.setText(project.amount().text());
            setGraphic(line);
            String whole = String.join(" · ", project.name(), project.unit(), project.amount().text());
            setTooltip(Explained.tooltip(whole + "\n" + project.amount().tip()));
            setAccessibleText(whole);
        }
    }
}
