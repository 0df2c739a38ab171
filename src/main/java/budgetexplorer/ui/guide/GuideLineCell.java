package budgetexplorer.ui.guide;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line of the contents, or of what was found with the words that were looked for in bold.
final class GuideLineCell extends ListCell<@Nullable GuideLine> {
    private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
    private static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");

    private final Label before = new Label();
    private final Label match = new Label();
    private final Label after = new Label();
    private final HBox sentence = new HBox(before, match, after);

    GuideLineCell() {
        getStyleClass().add("guide-line");
        sentence.getStyleClass().add("guide-hit");
        match.getStyleClass().add("match");
        before.setMinWidth(Region.USE_PREF_SIZE);
        match.setMinWidth(Region.USE_PREF_SIZE);
        after.setMinWidth(0);
        setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(@Nullable GuideLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(TITLE, line instanceof GuideLine.Title);
        pseudoClassStateChanged(HIT, line instanceof GuideLine.Hit);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        switch (line) {
            case null -> {
            }
            case GuideLine.Title title -> setText(title.text());
            case GuideLine.Page page -> setText(page.text());
            case GuideLine.Hit hit -> show(hit);
        }
    }

    private void show(GuideLine.Hit hit) {
        before.setText(hit.before());
        match.setText(hit.match());
        after.setText(hit.after());
        setGraphic(sentence);
        setTooltip(new Tooltip(hit.text()));
        setAccessibleText(hit.text());
    }
}
