package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.goal.Project;
import budgetexplorer.ui.kit.Sizes;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The projects, a line each, in the order of the document or sorted by a column.
final class ProjectTable extends TableView<Project> {
    private static final double ROW_HEIGHT = 30;
    private static final double UNIT_PART = 0.25;
    private static final double SMALLEST_UNIT_WIDTH = 150;
    private static final double LARGEST_UNIT_WIDTH = 260;
    private static final double AMOUNT_WIDTH = 96;
    private static final double COUNT_WIDTH = 76;
    private static final double SMALLEST_NAME_WIDTH = 140;
    private static final double SCROLL_BAR_WIDTH = 16;

    private final GoalsViewModel viewModel;

    ProjectTable(GoalsViewModel viewModel, Messages messages, AmountFormat format) {
        this.viewModel = viewModel;
        setId("goals-table");
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setAccessibleText(messages.text("goals.table.accessible"));
        setPlaceholder(placeholder(messages.text("goals.table.none")));
        TableColumn<Project, @Nullable String> name = text(messages.text("goals.column.name"), Project::name);
        name.prefWidthProperty().bind(widthProperty().map(width -> nameWidth(width.doubleValue())));
        TableColumn<Project, @Nullable String> unit = text(messages.text("goals.column.unit"),
                project -> project.unit().code() + " " + project.unit().name());
        unit.prefWidthProperty().bind(widthProperty().map(width -> unitWidth(width.doubleValue())));
        getColumns().add(name);
        getColumns().add(unit);
        getColumns().add(amount(messages.text("goals.column.amount"), format));
        getColumns().add(count(messages.text("goals.column.indicators"), project -> project.indicators().size()));
        getColumns().add(count(messages.text("goals.column.measured"), Project::measured));
        var sorted = new SortedList<>(viewModel.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        follow();
    }

    private static double unitWidth(double width) {
        return Math.clamp(width * UNIT_PART, SMALLEST_UNIT_WIDTH, LARGEST_UNIT_WIDTH);
    }

    private static double nameWidth(double width) {
        return Math.max(SMALLEST_NAME_WIDTH,
                width - unitWidth(width) - AMOUNT_WIDTH - 2 * COUNT_WIDTH - SCROLL_BAR_WIDTH);
    }

    private static Label placeholder(String text) {
        var label = new Label(text);
        label.getStyleClass().add("secondary");
        return label;
    }

    private static TableColumn<Project, @Nullable String> text(String title, Function<Project, String> text) {
        var column = new TableColumn<Project, @Nullable String>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new ProjectCells.Text());
        return column;
    }

    private static TableColumn<Project, @Nullable Money> amount(String title, AmountFormat format) {
        var column = new TableColumn<Project, @Nullable Money>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().amount()));
        column.setCellFactory(_ -> new ProjectCells.Amount(format));
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        column.getStyleClass().add("amount-column");
        column.setPrefWidth(AMOUNT_WIDTH);
        return column;
    }

    private static TableColumn<Project, @Nullable Integer> count(String title, Function<Project, Integer> count) {
        var column = new TableColumn<Project, @Nullable Integer>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(count.apply(row.getValue())));
        column.setCellFactory(_ -> new ProjectCells.Count());
        column.getStyleClass().add("amount-column");
        column.setPrefWidth(COUNT_WIDTH);
        return column;
    }

    private void follow() {
        viewModel.selectedProperty().subscribe(this::showSelection);
        getSelectionModel().selectedItemProperty().subscribe(project -> {
            if (project != null) {
                viewModel.select(project);
            }
        });
    }

    private void showSelection(@Nullable Project project) {
        if (project == null) {
            getSelectionModel().clearSelection();
        } else if (!project.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(project);
            scrollTo(Math.max(0, getItems().indexOf(project) - 3));
        }
    }
}
