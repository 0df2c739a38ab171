package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.link.Link;
import budgetexplorer.ui.kit.Explained;
import budgetexplorer.ui.kit.Navigator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Makes phrases into nodes: a number that leads somewhere is a link that looks like text until it is pointed at.
final class FigureLink {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final Messages messages;
    private final Navigator navigator;

    FigureLink(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
    }

    /// A phrase on its own.
    Labeled node(Phrase phrase) {
        Link link = phrase.link();
        Labeled node = link == null ? new Label(phrase.text()) : link(phrase, link);
        if (!phrase.tip().isEmpty()) {
            node.setTooltip(Explained.tooltip(phrase.tip()));
        }
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.pseudoClassStateChanged(NOTHING, phrase.text().equals(AmountFormat.DASH));
        return node;
    }

    private Hyperlink link(Phrase phrase, Link link) {
        var node = new Hyperlink(phrase.text());
        node.getStyleClass().add("figure-link");
        node.setOnAction(_ -> {
            node.setVisited(false);
            navigator.go(link);
        });
        node.setFocusTraversable(phrase.tabbed());
        node.setAccessibleText(phrase.tip().isEmpty()
                ? phrase.text()
                : messages.text("overview.accessible.figure", phrase.text(), phrase.tip()));
        return node;
    }

    /// Phrases one after the other, in as many lines as they need.
    TextFlow flow(List<Phrase> phrases, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("phrases", styleClass);
        flow.getChildren().setAll(phrases.stream().map(this::inText).toList());
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private Node inText(Phrase phrase) {
        if (phrase.link() == null && phrase.tip().isEmpty()) {
            var text = new Text(phrase.text());
            text.getStyleClass().add("phrase");
            return text;
        }
        return node(phrase);
    }
}
