package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The chosen topic's page, no wider than reads well.
final class PageView extends ScrollPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /// 45 Chinese characters of the larger letters.
    private static final double WIDE = 700;

    private final NarrativeViewModel viewModel;
    private final Messages messages;
    private final VBox content = new VBox();
    private final List<RunFlow> paragraphs = new ArrayList<>();
    private final Map<Figure, RunFlow> flows = new HashMap<>();
    private final Map<Figure, FigureText> texts = new HashMap<>();
    private @Nullable Figure highlighted;

    PageView(NarrativeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("narrative-page");
        getStyleClass().add("narrative-page");
        content.getStyleClass().add("page");
        setContent(new StackPane(content));
        setFitToWidth(true);
        setFocusTraversable(true); // for scrolling with the keyboard
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewModel.pageProperty().subscribe(this::show);
        viewModel.selectedProperty().subscribe(this::highlight);
        viewModel.sentenceProperty().subscribe(this::showSentence);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < WIDE));
    }

    private void show(@Nullable Page page) {
        paragraphs.clear();
        flows.clear();
        texts.clear();
        highlighted = null;
        content.getChildren().clear();
        if (page != null) {
            setAccessibleText(page.title());
            content.getChildren().add(title(page.title()));
            var views = new BlockViews(viewModel, messages);
            page.blocks().forEach(block -> content.getChildren().add(views.view(block)));
            views.flows().forEach(this::remember);
            letTabLeadTo(page.figures());
            setVvalue(0);
        }
    }

    private static Label title(String text) {
        var title = new Label(text);
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        return title;
    }

    private void remember(RunFlow flow) {
        paragraphs.add(flow);
        flow.figures().forEach(text -> {
            flows.put(text.figure(), flow);
            texts.put(text.figure(), text);
        });
    }

    /// Tab leads to one figure of the page, the arrow keys to the others.
    private void letTabLeadTo(List<Figure> figures) {
        figures.stream().findFirst().map(texts::get).ifPresent(text -> text.setFocusTraversable(true));
    }

    private void highlight(@Nullable Figure figure) {
        boolean keyboardHere = highlighted != null && texts.containsKey(highlighted)
                && texts.get(highlighted).isFocused();
        mark(highlighted, false);
        highlighted = figure;
        mark(figure, true);
        FigureText text = figure == null ? null : texts.get(figure);
        if (text != null) {
            texts.values().forEach(each -> each.setFocusTraversable(each.equals(text)));
            reveal(text, text.getBoundsInLocal());
            if (keyboardHere) {
                text.requestFocus();
            }
        }
    }

    private void mark(@Nullable Figure figure, boolean selected) {
        RunFlow flow = figure == null ? null : flows.get(figure);
        FigureText text = figure == null ? null : texts.get(figure);
        if (flow != null && text != null) {
            text.setSelected(selected);
            flow.highlight(selected ? text : null);
        }
    }

    private void showSentence(@Nullable Span sentence) {
        List<RunFlow> holding = paragraphs.stream().filter(flow -> flow.showSentence(sentence)).toList();
        if (sentence != null && !holding.isEmpty() && viewModel.selectedProperty().get() == null) {
            reveal(holding.getFirst(), holding.getFirst().boundsOf(sentence));
        }
    }

    /// Scrolls just as far as needed. A page that has just been opened is laid out first.
    private void reveal(Node node, Bounds part) {
        if (getScene() == null || getViewportBounds().getHeight() <= 0) {
            return;
        }
        applyCss();
        layout();
        Bounds place = getContent().sceneToLocal(node.localToScene(part));
        double visible = getViewportBounds().getHeight();
        double hidden = getContent().getBoundsInLocal().getHeight() - visible;
        double top = getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + visible)) {
            setVvalue(Math.clamp((place.getCenterY() - visible / 2) / hidden, 0, 1));
        }
    }
}
