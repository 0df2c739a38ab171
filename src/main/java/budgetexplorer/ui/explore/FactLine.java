package budgetexplorer.ui.explore;

import budgetexplorer.model.link.Link;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Facts in a row that breaks where it must, each with the link to its evidence.
final class FactLine extends FlowPane {
    private final Consumer<Link> follow;

    FactLine(Consumer<Link> follow) {
        this.follow = follow;
        getStyleClass().add("card-lines");
        setMinWidth(0); // long facts wrap instead of widening the card
    }

    void show(List<Fact> facts) {
        getChildren().setAll(facts.stream().map(this::fact).toList());
        setManaged(!facts.isEmpty());
        setVisible(!facts.isEmpty());
    }

    private Node fact(Fact fact) {
        var box = new HBox();
        box.getStyleClass().add("fact");
        if (!fact.words().isEmpty()) {
            var label = new Label(fact.words());
            label.setWrapText(true);
            label.maxWidthProperty().bind(widthProperty());
            box.getChildren().add(label);
        }
        fact.link().ifPresent(link -> {
            var evidence = new Hyperlink(fact.evidence());
            evidence.setOnAction(_ -> follow.accept(link));
            evidence.setAccessibleText(fact.text());
            box.getChildren().add(evidence);
        });
        return box;
    }
}
