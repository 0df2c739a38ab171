package budgetexplorer.ui.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.audit.Exhibit.Mark;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Cells of a table, or a sentence, as they stand in the document; what is at fault is red, and all of it leads there.
final class ExhibitPane extends VBox {
    private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Consumer<Link> open;
    private final Messages messages;

    ExhibitPane(Exhibit exhibit, Consumer<Link> open, Messages messages) {
        this.open = open;
        this.messages = messages;
        getStyleClass().add("exhibit");
        switch (exhibit) {
            case Exhibit.Cells cells -> {
                getChildren().add(words(cells.title(), "exhibit-title"));
                if (cells.across().isEmpty()) {
                    getChildren().add(below(cells.cells()));
                } else {
                    getChildren().addAll(words(cells.across(), "exhibit-row"), across(cells.cells()));
                }
            }
            case Exhibit.Sentence sentence when sentence.isShort() -> {
                var line = new HBox(link(sentence.place(), sentence.link()), sentence(sentence));
                line.getStyleClass().add("exhibit-line");
                getChildren().add(line);
            }
            case Exhibit.Sentence sentence -> getChildren().addAll(link(sentence.place(), sentence.link()),
                    sentence(sentence));
            case Exhibit.Words(var label, var value, var link) -> getChildren()
                    .add(link(value.isEmpty() || value.equals(AmountFormat.DASH) ? label : label + "：" + value, link));
        }
    }

    /// Cells of one row beside each other, each below its address and column.
    private GridPane across(List<Exhibit.Cell> cells) {
        var grid = grid();
        for (int column = 0; column < cells.size(); column++) {
            Exhibit.Cell cell = cells.get(column);
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 / cells.size());
            grid.getColumnConstraints().add(width);
            Label head = words(messages.text("auditor.exhibit.column", cell.address(), cell.name()), "exhibit-head");
            head.setMaxWidth(Double.MAX_VALUE);
            head.setMaxHeight(Double.MAX_VALUE);
            head.pseudoClassStateChanged(WORDS, !cell.amount());
            grid.add(head, column, 0);
            grid.add(value(cell), column, 1);
        }
        return grid;
    }

    /// Cells below each other, each beside its address and name.
    private GridPane below(List<Exhibit.Cell> cells) {
        var grid = grid();
        var address = new ColumnConstraints();
        address.setMinWidth(USE_PREF_SIZE);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        var value = new ColumnConstraints();
        value.setMinWidth(USE_PREF_SIZE);
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(List.of(address, name, value));
        for (int row = 0; row < cells.size(); row++) {
            Exhibit.Cell cell = cells.get(row);
            grid.addRow(row, stretched(words(cell.address(), "exhibit-address")),
                    stretched(words(cell.name(), "exhibit-name")), value(cell));
        }
        return grid;
    }

    private static Label stretched(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("exhibit-grid");
        return grid;
    }

    private Hyperlink value(Exhibit.Cell cell) {
        Hyperlink value = link(cell.value(), cell.link());
        value.getStyleClass().add("exhibit-value");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMaxHeight(Double.MAX_VALUE);
        mark(value, cell.mark());
        value.pseudoClassStateChanged(WORDS, !cell.amount());
        value.pseudoClassStateChanged(NOTHING, cell.value().equals(AmountFormat.DASH));
        value.setAccessibleText(messages.text("auditor.exhibit.link", cell.address(), cell.name(), cell.value()));
        return value;
    }

    private static void mark(Hyperlink value, Mark mark) {
        for (Mark each : Mark.values()) {
            value.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    each == mark);
        }
    }

    private Hyperlink link(String words, Link to) {
        var link = new Hyperlink(words);
        link.getStyleClass().add("exhibit-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.accept(to);
        });
        return link;
    }

    private static TextFlow sentence(Exhibit.Sentence sentence) {
        var marked = text(sentence.marked(), sentence.mark() == Mark.WRONG ? "sentence-fault" : "sentence-marked");
        var flow = new TextFlow(text(sentence.before(), "sentence-words"), marked,
                text(sentence.after(), "sentence-words"));
        flow.getStyleClass().add("exhibit-sentence");
        return flow;
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Label words(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
