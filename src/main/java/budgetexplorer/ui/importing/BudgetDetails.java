package budgetexplorer.ui.importing;

import budgetexplorer.base.Messages;
import budgetexplorer.service.ImportPreview.FoundBudget;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A recognised file: which of its budgets is looked at, its fields, its tables, its problems.
final class BudgetDetails extends BorderPane {
    private static final double[] PARTS = {58, 42};

    private final ImportWords words;
    private final ComboBox<Integer> budgets = new ComboBox<>();
    private final HBox chooser;
    private final BudgetFields fields;
    private final FoundTables tables;
    private final Label narrative = new Label();
    private final ProblemList problems;
    private Standing standing = Standing.CHOSEN;

    BudgetDetails(ImportViewModel viewModel, ChosenFile file, ImportWords words) {
        this.words = words;
        Messages messages = words.messages();
        this.chooser = chooser(messages);
        this.fields = new BudgetFields(messages, correction -> viewModel.correct(file, chosen(), correction));
        this.tables = new FoundTables(words, sheet -> viewModel.sheet().show(file, sheet));
        this.problems = new ProblemList(words, problem -> viewModel.sheet().show(file, problem));
        fields.disableProperty().bind(viewModel.workProperty().isEqualTo(ImportViewModel.Work.IMPORTING));
        setTop(new VBox(chooser, fields));
        setCenter(parts());
    }

    /// Shows the file as it stands; an incomplete budget first.
    void show(Standing next) {
        boolean sameBudgets = standing.budgets().size() == next.budgets().size();
        standing = next;
        if (!sameBudgets) {
            int first = IntStream.range(0, next.corrections().size())
                    .filter(i -> !next.corrections().get(i).missing().isEmpty()).findFirst().orElse(0);
            budgets.getItems().setAll(IntStream.range(0, next.budgets().size()).boxed().toList());
            budgets.getSelectionModel().select(first);
        }
        chooser.setVisible(next.budgets().size() > 1);
        chooser.setManaged(next.budgets().size() > 1);
        showBudget();
    }

    private int chosen() {
        return Math.max(0, budgets.getSelectionModel().getSelectedIndex());
    }

    private void showBudget() {
        if (chosen() < standing.budgets().size()) {
            FoundBudget budget = standing.budgets().get(chosen());
            fields.show(standing.corrections().get(chosen()));
            fields.setVisible(!standing.status().isDone());
            fields.setManaged(!standing.status().isDone());
            tables.show(budget);
            problems.show(budget.problems());
            narrative.setText(words.beside(budget));
        }
    }

    private HBox chooser(Messages messages) {
        budgets.setId("import-budgets");
        budgets.setAccessibleText(messages.text("importing.budgets.accessible"));
        budgets.setConverter(new BudgetText());
        budgets.setOnAction(_ -> showBudget());
        var label = new Label(messages.text("importing.budgets"));
        label.setLabelFor(budgets);
        var box = new HBox(label, budgets);
        box.getStyleClass().add("budget-chooser");
        return box;
    }

    private GridPane parts() {
        var title = new Label(words.messages().text("importing.tables"));
        title.getStyleClass().add("card-title");
        narrative.getStyleClass().addAll("secondary", "narrative-line");
        narrative.setId("import-narrative");
        var found = new BorderPane(tables, title, null, narrative, null);
        found.getStyleClass().addAll("card", "list-card");
        var parts = new GridPane();
        parts.getStyleClass().add("budget-parts");
        parts.addRow(0, found, problems);
        GridPane.setVgrow(found, Priority.ALWAYS);
        for (double percent : PARTS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            parts.getColumnConstraints().add(column);
        }
        return parts;
    }

    private final class BudgetText extends StringConverter<Integer> {
        @Override
        public String toString(Integer budget) {
            return budget == null || budget >= standing.corrections().size()
                    ? ""
                    : words.messages().text("importing.budget", budget + 1, standing.corrections().size(),
                            words.budget(standing.corrections().get(budget)),
                            standing.corrections().get(budget).name());
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("a budget is chosen, not written");
        }
    }
}
