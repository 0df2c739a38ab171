package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.ui.compare.CompareViewModel.Shown;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.chart.ChartView;
import budgetexplorer.ui.kit.chart.SpokenChart;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The charts of a comparison: their names, the sentence of the chosen one, the chart and its notes.
final class ChartCard extends VBox {
    private final CompareViewModel viewModel;
    private final FlowPane kinds = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Label heading = new Label();
    private final VBox notes = new VBox();

    ChartCard(CompareViewModel viewModel, Messages messages, AmountFormat format, Navigator navigator) {
        this.viewModel = viewModel;
        getStyleClass().addAll("card", "compare-chart-card");
        kinds.getStyleClass().add("compare-kinds");
        heading.getStyleClass().add("card-title");
        heading.setId("compare-chart-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        notes.getStyleClass().add("compare-chart-notes");
        var chart = new ChartView(format, new SpokenChart(messages));
        chart.setId("compare-chart");
        chart.chartProperty().bind(viewModel.chartProperty());
        chart.onOpenProperty().set(navigator::go);
        chart.setAccessibleRoleDescription(messages.text("chart.role"));
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(kinds, heading, chart, notes);
        setMinHeight(USE_PREF_SIZE);
        viewModel.shownProperty().subscribe(this::offer);
        viewModel.chartProperty().subscribe(this::show);
    }

    private void offer(@Nullable Shown shown) {
        kinds.getChildren().setAll(shown == null ? List.of() : shown.charts().stream().map(this::kind).toList());
    }

    private ToggleButton kind(Chart chart) {
        var button = new ToggleButton(chart.label());
        button.setId("compare-chart-" + chart.name());
        button.getStyleClass().add("compare-kind");
        button.setToggleGroup(group);
        button.setUserData(chart.name());
        Chart chosen = viewModel.chartProperty().get();
        button.setSelected(chosen != null && chosen.name().equals(chart.name()));
        button.setOnAction(_ -> {
            button.setSelected(true);
            viewModel.choose(chart);
        });
        return button;
    }

    private void show(@Nullable Chart chart) {
        heading.setText(chart == null ? "" : chart.heading());
        notes.getChildren().setAll(chart == null ? List.of() : chart.notes().stream().map(ChartCard::note).toList());
        group.getToggles().forEach(
                toggle -> toggle.setSelected(chart != null && chart.name().equals(toggle.getUserData())));
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
