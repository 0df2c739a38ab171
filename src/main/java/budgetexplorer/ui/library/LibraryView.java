package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Sizes;
import budgetexplorer.ui.library.LibraryItem.BudgetItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The budgets of the library by department, at the left of the window.
public final class LibraryView extends BorderPane {
    private static final double ROW_HEIGHT = 30;

    private final LibraryViewModel viewModel;
    private final ListView<LibraryItem> list = new ListView<>();

    /// @param libraryName the library's file
    public LibraryView(LibraryViewModel viewModel, Messages messages, String libraryName) {
        this.viewModel = viewModel;
        getStyleClass().add("library");
        var title = new Label(messages.text("library.title", libraryName));
        title.getStyleClass().add("library-title");
        setTop(title);
        setCenter(list);
        list.setId("library-list");
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setItems(viewModel.items());
        list.setCellFactory(_ -> new LibraryCell(messages));
        list.setAccessibleText(messages.text("library.accessible"));
        follow();
    }

    /// Gives the keyboard to the list.
    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void follow() {
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item instanceof BudgetItem(var budget)) {
                viewModel.selectedProperty().set(budget);
            } else if (item != null) {
                selectBelow(item);
            }
        });
        viewModel.selectedProperty().subscribe(this::showSelection);
    }

    /// A department stands for its latest budget, the line below it.
    private void selectBelow(LibraryItem department) {
        list.getSelectionModel().select(list.getItems().indexOf(department) + 1);
    }

    private void showSelection(@Nullable BudgetSummary budget) {
        if (budget == null) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(new BudgetItem(budget));
        }
    }
}
