package budgetexplorer.ui.overview;

import budgetexplorer.service.Glossary;
import budgetexplorer.ui.kit.Explained;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The cards of the key figures.
final class KeyCards {
    /// About what a card has in a small window, so that its lines are broken much as they will be.
    private static final double WIDTH = 195;

    private final FigureLink links;
    private final Glossary glossary;

    KeyCards(FigureLink links, Glossary glossary) {
        this.links = links;
        this.glossary = glossary;
    }

    VBox node(OverviewPage.Card card) {
        Labeled value = links.node(card.value());
        value.getStyleClass().add("overview-value");
        value.setMinWidth(0);
        var node = new VBox(heading(card), value);
        card.lines().forEach(line -> node.getChildren().add(links.flow(line, "secondary")));
        node.setId(card.id());
        node.getStyleClass().addAll("card", "overview-card");
        node.setMinWidth(0);
        node.setPrefWidth(WIDTH); // all the same
        return node;
    }

    private HBox heading(OverviewPage.Card card) {
        var heading = new Label(card.heading());
        heading.getStyleClass().add("overview-card-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Explained.on(heading, glossary.explain(card.term()));
        var note = new Label(card.note());
        note.getStyleClass().add("secondary");
        note.setManaged(!card.note().isEmpty());
        var line = new HBox(heading, note);
        line.getStyleClass().add("overview-card-line");
        return line;
    }
}
