package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.kit.PageButton;
import budgetexplorer.ui.narrative.FigureDetails.CellChoice;
import budgetexplorer.ui.narrative.FigureDetails.Evidence;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the figure under the pointer, or the chosen one, is understood as and what the tables say to it; how to choose one,
/// as long as there is none.
final class FigureCard extends VBox {
    /// More cells than these are looked at in the table.
    private static final int MOST_CELLS = 6;

    private final NarrativeViewModel viewModel;
    private final Messages messages;
    private final Label value = label("card-amount");
    private final Label verdict = new Label();
    private final GridPane facts = new GridPane();
    private final Label given = label("words");
    private final FlowPane cells = new FlowPane();

    /// @param original shows the figure on its page
    FigureCard(NarrativeViewModel viewModel, PageButton original, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("figure-card");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("card", "figure-card");
        value.setId("figure-value");
        given.setId("figure-given");
        verdict.setId("figure-verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        cells.getStyleClass().add("mentions-cells");
        facts.getStyleClass().add("card-facts");
        var names = new ColumnConstraints();
        names.setMinWidth(GridPane.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(names, words, names, words);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(value, space, verdict, original);
        top.getStyleClass().add("card-top");
        var evidence = new VBox(given, cells);
        evidence.getStyleClass().add("card-evidence");
        evidence.visibleProperty().bind(given.textProperty().isNotEmpty());
        evidence.managedProperty().bind(evidence.visibleProperty());
        getChildren().addAll(top, facts, evidence);
        viewModel.detailsProperty().subscribe(this::show);
    }

    private void show(@Nullable FigureDetails details) {
        facts.getChildren().clear();
        value.getStyleClass().setAll("label", details == null ? "secondary" : "card-amount");
        value.setText(details == null ? messages.text("narrative.card.hint") : details.value());
        if (details != null) {
            for (int i = 0; i < details.facts().size(); i++) {
                add(details.facts().get(i), i);
            }
        }
        show(details == null ? null : details.evidence().orElse(null));
    }

    /// The subject has a line of its own, the other facts stand in pairs.
    private void add(FigureDetails.Fact fact, int place) {
        Label words = label("words");
        words.setText(fact.words());
        Label name = label("secondary");
        name.setText(fact.name());
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(words, VPos.TOP);
        int column = place == 0 ? 0 : (place - 1) % 2 * 2;
        int row = (place + 1) / 2;
        facts.add(name, column, row);
        facts.add(words, column + 1, row, place == 0 ? GridPane.REMAINING : 1, 1);
    }

    private void show(@Nullable Evidence evidence) {
        cells.getChildren().clear();
        given.setText(evidence == null
                ? ""
                : messages.text("narrative.evidence.both", evidence.said(), evidence.given()));
        verdict.setText(evidence == null ? "" : evidence.verdict());
        verdict.setVisible(evidence != null);
        verdict.getStyleClass().setAll("label", "verdict");
        if (evidence != null) {
            verdict.getStyleClass().add(evidence.agreement().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            evidence.cells().stream().limit(MOST_CELLS).map(this::link).forEach(cells.getChildren()::add);
            if (evidence.cells().size() > MOST_CELLS) {
                Label more = label("secondary");
                more.setText(messages.text("narrative.evidence.more", evidence.cells().size() - MOST_CELLS));
                cells.getChildren().add(more);
            }
        }
        cells.setManaged(!cells.getChildren().isEmpty());
    }

    private Node link(CellChoice choice) {
        var link = new Hyperlink(choice.address());
        link.setAccessibleText(messages.text("narrative.evidence.look", choice.place().table().number(),
                choice.address()));
        link.setOnAction(_ -> viewModel.beside().lead(choice.place()));
        return link;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
