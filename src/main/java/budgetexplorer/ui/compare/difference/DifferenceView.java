package budgetexplorer.ui.compare.difference;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.ui.kit.chart.ChartView;
import budgetexplorer.ui.kit.chart.SpokenChart;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What changed from one draft to the next: a sentence above, the changes left, right how the total changed and what
/// became of the findings.
public final class DifferenceView extends BorderPane {
    private static final double TABLE_PART = 0.69;
    private static final double FINDINGS_HEIGHT = 210;

    private final DifferenceViewModel viewModel;
    private final Messages messages;

    public DifferenceView(DifferenceViewModel viewModel, Messages messages, AmountFormat format) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("difference");
        var split = new SplitPane(changes(), summary(format));
        split.setDividerPositions(TABLE_PART);
        setTop(header());
        setCenter(split);
        visibleProperty().bind(viewModel.draftsProperty().isNotNull());
    }

    private VBox header() {
        Label heading = label("heading", viewModel.headingProperty());
        heading.setId("difference-heading");
        var header = new VBox(heading, warnings(), lines(viewModel.notes(), "secondary"));
        header.getStyleClass().add("difference-header");
        return header;
    }

    private HBox warnings() {
        var warnings = new HBox();
        warnings.setId("difference-warnings");
        warnings.getStyleClass().add("difference-warnings");
        follow(viewModel.remarks(), () -> {
            warnings.getChildren().setAll(viewModel.remarks().stream().map(text -> words(text, "difference-warning"))
                    .toList());
            warnings.setManaged(!viewModel.remarks().isEmpty());
        });
        return warnings;
    }

    private static VBox lines(ObservableList<String> texts, String styleClass) {
        var lines = new VBox();
        follow(texts, () -> {
            lines.getChildren().setAll(texts.stream().map(text -> words(text, styleClass)).toList());
            lines.setManaged(!texts.isEmpty());
        });
        return lines;
    }

    private BorderPane changes() {
        var table = new ChangeTable(viewModel, messages);
        var details = new ChangeDetails(viewModel, messages);
        table.getSelectionModel().selectedItemProperty().subscribe(details::show);
        var card = new BorderPane(table);
        card.setBottom(details);
        card.getStyleClass().addAll("card", "table-card");
        var changes = new BorderPane(card);
        changes.setTop(new ChangeFilterBar(viewModel, messages, table::copy));
        changes.getStyleClass().add("difference-changes");
        return changes;
    }

    private VBox summary(AmountFormat format) {
        var chart = chart(format);
        VBox.setVgrow(chart, Priority.ALWAYS);
        var summary = new VBox(chart, findings());
        summary.getStyleClass().add("difference-summary");
        return summary;
    }

    private VBox chart(AmountFormat format) {
        var chartView = new ChartView(format, new SpokenChart(messages));
        chartView.setId("difference-chart");
        chartView.chartProperty().bind(viewModel.chartProperty());
        chartView.onOpenProperty().set(viewModel::open);
        chartView.setAccessibleRoleDescription(messages.text("chart.role"));
        var scroll = new ScrollPane(chartView);
        scroll.getStyleClass().add("chart-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label heading = label("card-title",
                viewModel.chartProperty().map(shown -> shown == null ? "" : shown.heading()));
        heading.setId("difference-chart-heading");
        var card = new VBox(heading, choice(), scroll);
        card.getStyleClass().addAll("card", "difference-card");
        card.setMinWidth(0);
        return card;
    }

    private HBox choice() {
        var group = new ToggleGroup();
        var categories = toggle("difference-by-category", messages.text("difference.chart.categories"), group);
        var units = toggle("difference-by-unit", messages.text("difference.chart.units"), group);
        categories.setSelected(true);
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                categories.setSelected(true);
            }
        });
        units.selectedProperty().bindBidirectional(viewModel.byUnitProperty());
        var choice = new HBox(categories, units);
        choice.getStyleClass().add("difference-choice");
        choice.visibleProperty().bind(viewModel.chartProperty()
                .map(shown -> shown != null && !shown.data().isEmpty()).orElse(false));
        return choice;
    }

    private static ToggleButton toggle(String id, String text, ToggleGroup group) {
        var toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setToggleGroup(group);
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private VBox findings() {
        var list = new FindingList(viewModel, messages);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label rounding = label("secondary", viewModel.roundingProperty());
        rounding.managedProperty().bind(viewModel.roundingProperty().isNotEmpty());
        var card = new VBox(words(messages.text("difference.findings"), "card-title"), list, rounding);
        card.getStyleClass().addAll("card", "difference-card");
        card.setPrefHeight(FINDINGS_HEIGHT);
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private static void follow(ObservableList<String> texts, Runnable show) {
        texts.addListener((ListChangeListener<String>) _ -> show.run());
        show.run();
    }

    private static Label label(String styleClass, ObservableValue<? extends @Nullable String> text) {
        Label label = words("", styleClass);
        label.textProperty().bind(text);
        return label;
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
