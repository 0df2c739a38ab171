package budgetexplorer.ui.search;

import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.search.Excerpt;
import budgetexplorer.model.search.Hit;
import budgetexplorer.model.search.HitGroup;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A kind with how many there are, or a hit: its text with what was looked for in bold, its budget, its amount.
final class SearchCell extends ListCell<@Nullable SearchLine> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int TEXT_WIDTH = 29;

    private final HitWords words;
    private final HBox text = new HBox();
    private final Label budget = label("search-budget");
    private final Label amount = label("search-amount");
    private final HBox line = new HBox(text, budget, amount);

    SearchCell(SearchViewModel viewModel) {
        this.words = viewModel.words();
        getStyleClass().add("search-cell");
        text.getStyleClass().add("search-text");
        text.setMinWidth(0);
        line.getStyleClass().add("search-line");
        HBox.setHgrow(text, Priority.ALWAYS);
        setPrefWidth(0); // as wide as the list
        setOnMouseClicked(_ -> {
            SearchLine shown = getItem();
            if (shown != null) {
                viewModel.go(shown);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchLine shown, boolean empty) {
        super.updateItem(shown, empty);
        pseudoClassStateChanged(HEADING, shown instanceof SearchLine.Heading);
        setAccessibleText(shown == null ? null : words.spoken(shown));
        setGraphic(shown == null ? null : line);
        switch (shown) {
            case SearchLine.Heading(var group) -> show(group);
            case SearchLine.Result(var hit) -> show(hit);
            case null -> {
            }
        }
    }

    private void show(HitGroup group) {
        text.getChildren().setAll(piece(words.kind(group.kind()), "search-kind"));
        budget.setText(words.further(group));
        amount.setText("");
    }

    private void show(Hit hit) {
        Excerpt excerpt = Excerpt.of(hit.text(), hit.spans(), TEXT_WIDTH);
        text.getChildren().clear();
        int at = 0;
        for (Span span : excerpt.spans()) {
            add(excerpt.text().substring(at, span.start()), "search-rest");
            add(span.in(excerpt.text()), "search-match");
            at = span.end();
        }
        add(excerpt.text().substring(at), "search-rest");
        budget.setText(words.budget(hit));
        amount.setText(words.amount(hit));
    }

    private void add(String piece, String styleClass) {
        if (!piece.isEmpty()) {
            text.getChildren().add(piece(piece, styleClass));
        }
    }

    private static Label piece(String piece, String styleClass) {
        Label label = label(styleClass);
        label.setText(piece);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setEllipsisString("…");
        return label;
    }
}
