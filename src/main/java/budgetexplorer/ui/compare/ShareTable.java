package budgetexplorer.ui.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Comparison.Value;
import budgetexplorer.model.Money;
import budgetexplorer.ui.kit.AmountFormat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// The codes as rows; for each budget its amount, its share of the department's own total, and a bar of that share.
final class ShareTable extends GridPane {
    private static final double ROW_HEIGHT = 34;
    private static final double BAR_HEIGHT = 9;
    private static final double NAME_WIDTH = 300;
    private static final double AMOUNT_WIDTH = 120;
    private static final double SHARE_WIDTH = 80;

    private final Comparison comparison;
    private final AmountFormat format;
    private final int barColumn;

    ShareTable(Comparison comparison, ComparisonWords words, Messages messages, AmountFormat format) {
        this.comparison = comparison;
        this.format = format;
        this.barColumn = 1 + 2 * comparison.sides().size();
        getStyleClass().addAll("card", "share-table");
        addColumns();
        addHeader(words, messages);
        comparison.rows().forEach(this::addRow);
        addTotals(messages);
    }

    private void addColumns() {
        getColumnConstraints().add(column(NAME_WIDTH, HPos.LEFT));
        comparison.sides().forEach(_ -> getColumnConstraints().addAll(column(AMOUNT_WIDTH, HPos.RIGHT),
                column(SHARE_WIDTH, HPos.RIGHT)));
        ColumnConstraints bars = column(AMOUNT_WIDTH, HPos.LEFT);
        bars.setHgrow(Priority.ALWAYS);
        bars.setMaxWidth(Double.MAX_VALUE);
        bars.setFillWidth(true);
        getColumnConstraints().add(bars);
    }

    private static ColumnConstraints column(double width, HPos alignment) {
        var column = new ColumnConstraints(width, width, width);
        column.setHalignment(alignment);
        return column;
    }

    private void addHeader(ComparisonWords words, Messages messages) {
        int row = nextRow("table-header");
        add(text(messages.text("compare.code"), "header"), 0, row);
        for (int side = 0; side < comparison.sides().size(); side++) {
            add(text(words.column(comparison.sides().get(side)), "header"), 1 + 2 * side, row);
            add(text(messages.text("compare.share"), "header"), 2 + 2 * side, row);
        }
        add(text(messages.text("compare.bars"), "header"), barColumn, row);
    }

    private void addRow(Comparison.Row code) {
        int row = nextRow("table-row");
        add(text(code.code() + " " + code.name(), "name"), 0, row);
        addValues(code.values(), row, "number");
        add(bars(code.values()), barColumn, row);
    }

    private void addTotals(Messages messages) {
        int row = nextRow("table-total");
        add(text(messages.text("compare.total"), "total"), 0, row);
        addValues(comparison.sides().stream().map(side -> {
            var total = Optional.ofNullable(side.total().total());
            return new Value(total, total.map(_ -> 1.0));
        }).toList(), row, "total");
    }

    private void addValues(List<Value> values, int row, String style) {
        for (int side = 0; side < values.size(); side++) {
            Value value = values.get(side);
            add(text(value.amount().map((Money money) -> format.amount(money)).orElse(AmountFormat.DASH), style),
                    1 + 2 * side, row);
            add(text(value.share().map(format::share).orElse(""), style), 2 + 2 * side, row);
        }
    }

    /// One bar a budget, in its colour; none where the budget has no such code.
    private static VBox bars(List<Value> values) {
        var bars = new VBox();
        bars.getStyleClass().add("bars");
        bars.setAlignment(Pos.CENTER_LEFT);
        IntStream.range(0, values.size()).filter(side -> values.get(side).share().isPresent())
                .forEach(side -> bars.getChildren().add(bar(values.get(side).share().orElseThrow(), side, bars)));
        return bars;
    }

    private static Region bar(double share, int side, VBox room) {
        var bar = new Region();
        bar.setStyle("-fx-background-color: %s; -fx-background-radius: 2;"
                .formatted(ComparisonChart.colour(side).toString().replace("0x", "#")));
        bar.setMinHeight(BAR_HEIGHT);
        bar.setMaxHeight(BAR_HEIGHT);
        bar.minWidthProperty().bind(room.widthProperty().multiply(Math.clamp(share, 0.002, 1)));
        bar.maxWidthProperty().bind(bar.minWidthProperty());
        return bar;
    }

    private int nextRow(String style) {
        int row = getRowConstraints().size();
        getRowConstraints().add(new RowConstraints(ROW_HEIGHT));
        var background = new Region();
        background.getStyleClass().add(style);
        add(background, 0, row, barColumn + 1, 1);
        return row;
    }

    private static Node text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
