package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.service.compare.ComparisonWords;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import budgetexplorer.ui.kit.Navigator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Budgets side by side: a sentence, what must be known first, which budgets and by what; the table, and below it a chart.
final class CompareView extends BorderPane {
    private final CompareViewModel viewModel;
    private final FlowPane warnings = new FlowPane();

    /// @param navigator leads to where a figure can be seen
    CompareView(CompareViewModel viewModel, HeadcountEntry headcounts, Messages messages, AmountFormat format,
            Navigator navigator) {
        this.viewModel = viewModel;
        getStyleClass().add("compare");
        var words = new ComparisonWords(messages, format);
        var budgetWords = new BudgetWords(messages);
        var chips = new SideChips(viewModel, budgetWords, messages, headcounts,
                new CompareMenus(viewModel, messages).row(words));
        var picker = new BudgetPicker(viewModel, budgetWords, messages);
        picker.visibleProperty().bind(chips.add().selectedProperty());
        picker.managedProperty().bind(picker.visibleProperty());
        picker.visibleProperty().subscribe((_, seen) -> {
            if (seen) {
                picker.take();
            }
        });
        picker.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                chips.add().setSelected(false);
                chips.add().requestFocus();
                key.consume();
            }
        });
        setTop(header(chips, picker, new WayBack(viewModel, words, messages), messages));
        setCenter(body(new CompareTable(viewModel, new CompareColumns(viewModel, words, messages, navigator), messages),
                new ChartCard(viewModel, messages, format, navigator), new NotesLine(viewModel, messages)));
        viewModel.shownProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::climb);
    }

    /// Everywhere on the screen, as Backspace does in the table.
    private void climb(KeyEvent key) {
        if (key.isAltDown() && key.getCode() == KeyCode.UP) {
            viewModel.up();
            key.consume();
        }
    }

    private VBox header(SideChips chips, BudgetPicker picker, WayBack way, Messages messages) {
        var heading = new Label();
        heading.setId("compare-heading");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(Bindings.createStringBinding(() -> {
            Shown shown = viewModel.shownProperty().get();
            return shown == null ? "" : shown.heading();
        }, viewModel.shownProperty()));
        warnings.getStyleClass().add("compare-warnings");
        var lone = new LoneWords(viewModel, messages);
        lone.setId("compare-lone");
        var header = new VBox(heading, warnings, lone, chips, picker, way);
        header.getStyleClass().add("compare-header");
        return header;
    }

    /// Scrolls as a whole where the window is too low for it.
    private ScrollPane body(CompareTable table, ChartCard chart, NotesLine notes) {
        VBox.setVgrow(chart, Priority.ALWAYS);
        var body = new VBox(table, notes, chart);
        body.getStyleClass().add("compare-body");
        var scroll = new ScrollPane(body);
        scroll.getStyleClass().addAll("chart-scroll", "compare-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void show(@Nullable Shown shown) {
        warnings.getChildren().setAll(shown == null
                ? List.of()
                : shown.warnings().stream().map(text -> label(text, "compare-warning")).toList());
        warnings.setVisible(!warnings.getChildren().isEmpty());
        warnings.setManaged(!warnings.getChildren().isEmpty());
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
