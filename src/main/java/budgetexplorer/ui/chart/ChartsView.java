package budgetexplorer.ui.chart;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.chart.ChartView;
import budgetexplorer.ui.kit.chart.SpokenChart;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The charts of a budget: a sentence above, the list of charts left, the chosen one right, large, its notes below it.
public final class ChartsView extends BorderPane {
    private final ChartsViewModel viewModel;
    private final Messages messages;
    private final ChartView chartView;
    private final VBox notes = new VBox();

    /// @param navigator leads to what a mark stands for
    public ChartsView(ChartsViewModel viewModel, Messages messages, AmountFormat format, Navigator navigator) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.chartView = new ChartView(format, new SpokenChart(messages));
        getStyleClass().add("charts");
        chartView.setId("chart");
        chartView.chartProperty().bind(viewModel.chosenProperty());
        chartView.onOpenProperty().set(navigator::go);
        chartView.setAccessibleRoleDescription(messages.text("chart.role"));
        chartView.setContextMenu(new ContextMenu(item("chart.copy", this::copy), item("chart.save", viewModel::save)));
        setTop(header());
        setCenter(body());
        viewModel.chosenProperty().subscribe(this::showNotes);
    }

    private VBox header() {
        var heading = new Label();
        heading.setId("charts-heading");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        heading.textProperty().bind(viewModel.headingProperty());
        var header = new VBox(heading);
        header.getStyleClass().add("charts-header");
        return header;
    }

    private HBox body() {
        var list = new BorderPane(new ChartList(viewModel, messages));
        list.getStyleClass().add("card");
        list.setMinWidth(USE_PREF_SIZE);
        var card = card();
        HBox.setHgrow(card, Priority.ALWAYS);
        var body = new HBox(list, card);
        body.getStyleClass().add("charts-body");
        return body;
    }

    private VBox card() {
        var scroll = new ScrollPane(chartView);
        scroll.getStyleClass().add("chart-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        notes.getStyleClass().add("chart-notes");
        notes.setMinHeight(USE_PREF_SIZE);
        var card = new VBox(buttons(), scroll, notes);
        card.getStyleClass().addAll("card", "chart-card");
        card.setMinWidth(0);
        return card;
    }

    private HBox buttons() {
        var notice = new Label();
        notice.setId("chart-notice");
        notice.getStyleClass().add("secondary");
        notice.textProperty().bind(viewModel.noticeProperty());
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var line = new HBox(notice, spacer, button("chart.copy", "chart-copy", this::copy),
                button("chart.save", "chart-save", viewModel::save));
        line.getStyleClass().add("chart-buttons");
        return line;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy() {
        viewModel.copy(bytes -> {
            var content = new ClipboardContent();
            content.putImage(new Image(new ByteArrayInputStream(bytes)));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void showNotes(@Nullable Chart chart) {
        notes.getChildren().setAll(chart == null ? List.of() : chart.notes().stream().map(ChartsView::note).toList());
    }

    private static Label note(String text) {
        var label = new Label(text);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
