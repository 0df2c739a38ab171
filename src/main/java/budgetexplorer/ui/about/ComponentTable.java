package budgetexplorer.ui.about;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.Sizes;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The components that are bundled, a line each; choosing one shows its licence.
final class ComponentTable extends TableView<ComponentLine> {
    private static final double ROW_HEIGHT = 30;

    ComponentTable(AboutViewModel viewModel, Messages messages) {
        super(viewModel.components());
        setId("about-components");
        setAccessibleText(messages.text("about.components"));
        setFixedCellSize(Sizes.of(ROW_HEIGHT));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setPlaceholder(new Label(""));
        setMinSize(0, 0);
        HBox.setHgrow(this, Priority.ALWAYS);
        add(messages.text("about.component"), 150, ComponentLine::name);
        add(messages.text("about.component.version"), 76, ComponentLine::version);
        add(messages.text("about.component.licence"), 140, ComponentLine::licence);
        add(messages.text("about.component.use"), 180, ComponentLine::purpose);
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                viewModel.choose(line);
            }
        });
    }

    private void add(String name, double width, Function<ComponentLine, String> text) {
        var column = new TableColumn<ComponentLine, String>(name);
        column.setPrefWidth(Sizes.of(width));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(_ -> new TextCell());
        getColumns().add(column);
    }

    /// Long texts are whole on hover.
    private static final class TextCell extends TableCell<ComponentLine, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
        }
    }
}
