package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import budgetexplorer.model.disclosure.Block;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.disclosure.Gap;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.service.disclosure.Asked;
import budgetexplorer.service.disclosure.DisclosureDraft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The text as it will be written, what is left open marked in it. What is looked at in the list comes into view.
final class TextPreview extends ScrollPane {
    private static final double ABOVE = 80;

    private final VBox paragraphs = new VBox();
    private final Map<Need, Node> places = new HashMap<>();
    private final Deque<Gap> open = new ArrayDeque<>();

    TextPreview(DisclosureViewModel viewModel, Messages messages) {
        setId("disclosure-text");
        setAccessibleText(messages.text("disclosure.text.accessible"));
        getStyleClass().add("disclosure-text");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        paragraphs.getStyleClass().add("disclosure-paragraphs");
        setContent(paragraphs);
        viewModel.draftProperty().subscribe(draft -> {
            show(draft);
            Platform.runLater(() -> reveal(viewModel.asked().selectedProperty().get()));
        });
        viewModel.asked().selectedProperty().subscribe(this::reveal);
    }

    private void show(@Nullable DisclosureDraft draft) {
        paragraphs.getChildren().clear();
        places.clear();
        if (draft != null) {
            Disclosure text = draft.text();
            open.clear();
            open.addAll(text.gaps());
            text.blocks().forEach(block -> paragraphs.getChildren().add(node(block, draft)));
        }
    }

    private Node node(Block block, DisclosureDraft draft) {
        return switch (block) {
            case Block.Title(var words) -> paragraph(words, "text-title", draft);
            case Block.Part(var words) -> paragraph(words, "text-part", draft);
            case Block.Heading(var words, var level) -> paragraph(words, "text-heading-" + level, draft);
            case Block.Paragraph(var words) -> paragraph(words, "text-paragraph", draft);
            case Block.Rows(var rows) -> {
                var table = new VBox();
                table.getStyleClass().add("text-rows");
                rows.forEach(cells -> table.getChildren()
                        .add(paragraph(String.join("　", cells), "text-row", draft)));
                yield table;
            }
        };
    }

    /// Gaps are marked in the order in which the text has them.
    private TextFlow paragraph(String words, String style, DisclosureDraft draft) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        int from = 0;
        while (!open.isEmpty()) {
            Gap gap = open.peek();
            int at = words.indexOf(gap.marker(), from);
            if (at < 0) {
                break;
            }
            open.remove();
            int end = at + gap.marker().length();
            add(flow, words.substring(from, at), "words");
            add(flow, gap.marker(), "gap");
            places.putIfAbsent(gap.need(), flow);
            from = end;
        }
        add(flow, words.substring(from), "words");
        draft.asked().stream().filter(asked -> !asked.need().isMoney())
                .filter(asked -> asked.value().map(String::strip).filter(value -> !value.isEmpty())
                        .map(value -> words.contains(value.lines().findFirst().orElse(value))).orElse(false))
                .forEach(asked -> places.putIfAbsent(asked.need(), flow));
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    private void reveal(@Nullable Asked asked) {
        Node place = asked == null ? null : places.get(asked.need());
        double hidden = paragraphs.getHeight() - getViewportBounds().getHeight();
        if (place != null && hidden > 0) {
            double top = place.localToScene(0, 0).getY() - paragraphs.localToScene(0, 0).getY();
            setVvalue(Math.clamp((top - ABOVE) / hidden, 0, 1));
        }
    }
}
