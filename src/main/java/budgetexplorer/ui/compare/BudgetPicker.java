package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.ui.kit.Sizes;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The budgets of the library to choose from: some at once with a button, or one by one from the list.
final class BudgetPicker extends VBox {
    private static final double ROW_HEIGHT = 30;
    private static final double HEIGHT = 216;

    private final CompareViewModel viewModel;
    private final BudgetWords words;
    private final Messages messages;
    private final TextField filter = new TextField();
    private final ObservableList<BudgetSummary> budgets = FXCollections.observableArrayList();
    private final ListView<BudgetSummary> list = new ListView<>();

    BudgetPicker(CompareViewModel viewModel, BudgetWords words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        setId("compare-picker");
        getStyleClass().addAll("card", "compare-picker");
        filter.setId("compare-filter");
        filter.setPromptText(messages.text("compare.picker.filter"));
        filter.setAccessibleText(messages.text("compare.picker.filter"));
        filter.textProperty().bindBidirectional(viewModel.comparands().filterProperty());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::fromFilter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        var head = new HBox(filter,
                button("compare-years", "compare.picker.years", viewModel.comparands()::compareYears),
                button("compare-drafts", "compare.picker.drafts", viewModel.comparands()::compareDrafts),
                button("compare-departments", "compare.picker.departments",
                        viewModel.comparands()::compareDepartments));
        head.getStyleClass().add("compare-picker-head");
        var hint = new Label();
        hint.getStyleClass().add("secondary");
        getChildren().addAll(head, makeList(), hint);
        viewModel.comparands().offeredProperty().subscribe(offered -> {
            budgets.setAll(offered.budgets());
            hint.setText(messages.text(offered.more() ? "compare.picker.more" : "compare.picker.hint"));
        });
        viewModel.comparands().chosenProperty().subscribe(_ -> list.refresh());
    }

    private ListView<BudgetSummary> makeList() {
        list.setId("compare-candidates");
        list.setAccessibleText(messages.text("compare.picker.accessible"));
        list.setFixedCellSize(Sizes.of(ROW_HEIGHT));
        list.setPrefHeight(HEIGHT);
        list.setItems(budgets);
        list.setCellFactory(_ -> new CandidateCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                toggle(list.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        return list;
    }

    private void fromFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !budgets.isEmpty()) {
            toggle(budgets.getFirst());
            key.consume();
        }
    }

    private void toggle(@Nullable BudgetSummary budget) {
        if (budget == null) {
            return;
        }
        if (viewModel.comparands().chosenProperty().get().contains(budget.id())) {
            viewModel.comparands().remove(budget.id());
        } else {
            viewModel.comparands().add(budget);
        }
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The keyboard goes where a name can be typed.
    void take() {
        filter.requestFocus();
    }

    /// A budget, and whether it is compared.
    private final class CandidateCell extends ListCell<@Nullable BudgetSummary> {
        private CandidateCell() {
            setOnMouseClicked(_ -> toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable BudgetSummary budget, boolean empty) {
            super.updateItem(budget, empty);
            if (empty || budget == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            boolean chosen = viewModel.comparands().chosenProperty().get().contains(budget.id());
            var mark = new Label(chosen ? "✓" : "");
            mark.getStyleClass().add("compare-picker-mark");
            setGraphic(mark);
            setText(words.chip(budget));
            setAccessibleText(messages.text(chosen ? "compare.picker.chosen" : "compare.picker.free",
                    words.chip(budget)));
        }
    }
}
