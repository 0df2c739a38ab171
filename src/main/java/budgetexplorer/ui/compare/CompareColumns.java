package budgetexplorer.ui.compare;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.FormulaText;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Arrangement.Order;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.ComparisonTable;
import budgetexplorer.compare.ComparisonTable.Column;
import budgetexplorer.compare.ComparisonTable.Line;
import budgetexplorer.compare.Figure;
import budgetexplorer.compare.Measure;
import budgetexplorer.compare.Value;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.compare.ComparisonWords;
import budgetexplorer.ui.kit.Fonts;
import budgetexplorer.ui.kit.Navigator;
import budgetexplorer.ui.kit.Palette;
import budgetexplorer.ui.kit.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The columns of a comparison: the name, then the measures of each budget below its title, then bars where few budgets are
/// compared. Made anew only when they are others.
final class CompareColumns {
    private static final int MOST_WITH_BARS = 4;
    private static final double HEADER = 34;
    private static final double GROUP = 30;
    private static final double PADDING = 26;
    private static final double INDENT = 16;
    private static final double NARROWEST_NAME = 140;
    private static final double WIDEST_NAME = 320;
    private static final double BARS = 180;
    private static final double SWATCH = 10;
    /// What is left free, so that a bar at the right never makes the columns too wide.
    private static final double SCROLL_BAR = 16;

    private final CompareViewModel viewModel;
    private final ComparisonWords words;
    private final Messages messages;
    private final Navigator navigator;
    private final Text probe = new Text();
    private final TableColumn<Line, Line> name = new TableColumn<>();
    private @Nullable TableView<Line> names;
    private @Nullable TableView<Line> figures;
    private @Nullable ComparisonTable shown;
    private boolean showing;

    CompareColumns(CompareViewModel viewModel, ComparisonWords words, Messages messages, Navigator navigator) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        this.navigator = navigator;
        name.setId("compare-name");
        name.setReorderable(false);
        name.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        name.setCellFactory(_ -> new RowNameCell(viewModel, words));
        name.getStyleClass().add("words-header");
    }

    /// Puts them into the two tables.
    void in(TableView<Line> forNames, TableView<Line> forFigures) {
        names = forNames;
        figures = forFigures;
        forNames.getColumns().add(name);
        forNames.setSortPolicy(_ -> sort(forNames));
        forFigures.setSortPolicy(_ -> sort(forFigures));
        forNames.skinProperty().subscribe(this::showHeaderHeight);
        forFigures.skinProperty().subscribe(this::showHeaderHeight);
    }

    private boolean sort(TableView<Line> table) {
        if (!showing) {
            viewModel.sort(table.getSortOrder().stream().findFirst().map(CompareColumns::order));
            TableView<Line> other = table.equals(names) ? figures : names;
            showing = true;
            if (other != null && !table.getSortOrder().isEmpty()) {
                other.getSortOrder().clear();
            }
            showing = false;
        }
        return true;
    }

    private static Order order(TableColumn<Line, ?> column) {
        boolean descending = column.getSortType() == SortType.DESCENDING;
        return column.getUserData() instanceof Column(var side, var measure)
                ? new Order.ByFigure(side, measure, descending)
                : new Order.ByKey(descending);
    }

    /// Shows the columns of a table.
    void show(ComparisonTable table) {
        boolean same = shown != null && shown.columns().equals(table.columns())
                && shown.comparison().sides().equals(table.comparison().sides())
                && shown.arrangement().baseline() == table.arrangement().baseline()
                && shown.comparison().question().dimension() == table.comparison().question().dimension();
        shown = table;
        name.setText(messages.text("compare.name." + table.comparison().question().dimension().name()));
        name.setPrefWidth(nameWidth());
        if (!same && figures != null) {
            showing = true;
            figures.getSortOrder().clear();
            figures.getColumns().setAll(columns(table));
            showing = false;
        }
        fit(table);
        showHeaderHeight();
    }

    private List<TableColumn<Line, ?>> columns(ComparisonTable table) {
        Comparison comparison = table.comparison();
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        for (int side = 0; side < comparison.sides().size(); side++) {
            columns.add(group(table, side));
        }
        if (comparison.sides().size() <= MOST_WITH_BARS) {
            columns.add(bars());
        }
        return columns;
    }

    private TableColumn<Line, ?> group(ComparisonTable table, int side) {
        var group = new TableColumn<Line, Object>();
        group.setReorderable(false);
        group.getStyleClass().add("group-header");
        boolean isBaseline = side == table.arrangement().baseline()
                && table.columns().stream().anyMatch(column -> column.measure().isRelative());
        String title = words.side(table.comparison(), side);
        var label = new Label(isBaseline ? messages.text("compare.baseline", title) : title,
                new Rectangle(SWATCH, SWATCH, Palette.series(side)));
        label.setTooltip(new Tooltip(words.side(table.comparison().sides().get(side))));
        group.setGraphic(label);
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).side() == side) {
                group.getColumns().add(figure(table.columns().get(i), i));
            }
        }
        return group;
    }

    private TableColumn<Line, ?> figure(Column column, int place) {
        var made = new TableColumn<Line, Figure>(words.measure(column.measure()));
        made.setId("compare-%d-%s".formatted(column.side(), column.measure()));
        made.setUserData(column);
        made.setReorderable(false);
        made.getStyleClass().add("amount-header");
        made.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().figures().get(place)));
        made.setCellFactory(_ -> new FigureCell(column.measure(), words, line -> follow(line, column)));
        return made;
    }

    private void follow(Line line, Column column) {
        link(line, column).ifPresent(navigator::go);
    }

    private static Optional<Link> link(Line line, Column column) {
        Value value = line.row().values().get(column.side());
        return column.measure() == Measure.PRIOR || column.measure() == Measure.GROWTH
                ? value.prior().map(Value.Prior::link)
                : value.link();
    }

    private TableColumn<Line, ?> bars() {
        var bars = new TableColumn<Line, Line>(messages.text("compare.bars"));
        bars.setId("compare-bars");
        bars.setSortable(false);
        bars.setReorderable(false);
        bars.getStyleClass().add("words-header");
        bars.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        bars.setCellFactory(_ -> new BarsCell(viewModel));
        return bars;
    }

    /// Gives the columns of figures the widths they need; the bars get the rest.
    private void fit(ComparisonTable table) {
        List<TableColumn<Line, ?>> leaves = figures == null ? List.of() : figures.getVisibleLeafColumns();
        double used = 0;
        for (TableColumn<Line, ?> leaf : leaves) {
            if (leaf.getUserData() instanceof Column column) {
                double width = width(table, column);
                leaf.setPrefWidth(width);
                used += width;
            }
        }
        for (TableColumn<Line, ?> leaf : leaves) {
            if (leaf.getUserData() == null && figures != null) {
                double rest = used + SCROLL_BAR;
                leaf.prefWidthProperty().bind(figures.widthProperty().map(
                        width -> Math.max(Sizes.of(BARS), width.doubleValue() - rest)));
            }
        }
    }

    private double width(ComparisonTable table, Column column) {
        int place = table.columns().indexOf(column);
        double widest = Stream.concat(table.lines().stream(), Stream.of(table.total()))
                .mapToDouble(line -> width(words.figure(line.figures().get(place), column.measure()), true)).max()
                .orElse(0);
        double header = width(words.measure(column.measure()), true) + 8;
        long siblings = table.columns().stream().filter(other -> other.side() == column.side()).count();
        double title = (width(words.side(table.comparison(), column.side()), true) + SWATCH + 12) / siblings;
        return Math.ceil(Math.max(Math.max(widest, header), title) + PADDING);
    }

    private String title(ComparisonTable table, Line line) {
        return line.equals(table.total())
                ? words.total(table.comparison())
                : words.title(table.comparison(), line.row());
    }

    double nameWidth() {
        ComparisonTable table = shown;
        if (table == null) {
            return NARROWEST_NAME;
        }
        double widest = Stream.concat(table.lines().stream(), Stream.of(table.total()))
                .mapToDouble(line -> width(title(table, line), line.row().depth() == 0)
                        + line.row().depth() * INDENT)
                .max().orElse(0);
        return Math.clamp(Math.ceil(widest + 2 * PADDING), Sizes.of(NARROWEST_NAME), Sizes.of(WIDEST_NAME));
    }

    private double width(String text, boolean bold) {
        probe.setFont(Font.font(Fonts.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, Sizes.text()));
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }

    /// What the figures take.
    double figuresWidth() {
        return figures == null
                ? 0
                : figures.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getPrefWidth)
                        .sum();
    }

    double headerHeight() {
        return Sizes.of(HEADER) + Sizes.of(GROUP);
    }

    private void showHeaderHeight() {
        for (TableView<Line> table : Stream.of(Optional.ofNullable(names), Optional.ofNullable(figures))
                .flatMap(Optional::stream).toList()) {
            if (table.lookup(".column-header-background") instanceof Region header) {
                header.setMinHeight(headerHeight());
                header.setPrefHeight(headerHeight());
            }
        }
    }

    /// The cells of some lines with their header, for the clipboard.
    String text(List<Line> lines) {
        ComparisonTable table = shown;
        if (table == null) {
            return "";
        }
        String header = Stream.concat(Stream.of(name.getText()), table.columns().stream()
                .map(column -> words.side(table.comparison(), column.side()) + " " + words.measure(column.measure())))
                .collect(joining("\t"));
        return Stream.concat(Stream.of(header), lines.stream().map(line -> text(table, line))).collect(joining("\n"));
    }

    private String text(ComparisonTable table, Line line) {
        return Stream
                .concat(Stream.of(FormulaText.marked(title(table, line))), IntStream.range(0, line.figures().size())
                        .mapToObj(i -> words.figure(line.figures().get(i), table.columns().get(i).measure())))
                .collect(joining("\t"));
    }
}
