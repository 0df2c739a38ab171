package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// A paragraph: words, labels of the program in bold, code, and links that the Tab key leads to.
final class WordsFlow extends TextFlow {
    /// Longer code is set among the words, so that it can go on in the next line.
    private static final int SHORT_CODE = 40;

    private final PageContext context;
    private final Map<Double, Double> heights = new HashMap<>();

    /// @param parent whose inline parts it shows
    WordsFlow(Node parent, PageContext context, String... styleClasses) {
        this.context = context;
        getStyleClass().add("guide-words");
        getStyleClass().addAll(styleClasses);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(Words.of(parent));
        setUserData(parent);
        add(parent, List.of());
    }

    /// Kept, since every box around it asks again, and each time all words would be laid out.
    @Override
    protected double computePrefHeight(double width) {
        return heights.computeIfAbsent(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        if (heights != null) { // not while the flow itself is made
            heights.clear();
        }
        super.requestLayout();
    }

    private void add(Node parent, List<String> style) {
        for (Node inline : Markdown.children(parent)) {
            switch (inline) {
                case StrongEmphasis strong -> add(strong, with(style, "strong"));
                case Emphasis emphasis -> add(emphasis, with(style, "emphasis"));
                case Code code -> getChildren().add(code(code.getLiteral()));
                case Link link -> getChildren().add(new LinkText(Words.of(link), link.getDestination(), context));
                case SoftLineBreak line -> text(Words.lineBreak(line), style);
                case HardLineBreak _ -> text("\n", style);
                default -> text(Words.of(inline), style);
            }
        }
    }

    private static List<String> with(List<String> style, String other) {
        return Stream.concat(style.stream(), Stream.of(other)).toList();
    }

    private void text(String words, List<String> style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add("words");
            text.getStyleClass().addAll(style);
            getChildren().add(text);
        }
    }

    private static javafx.scene.Node code(String literal) {
        if (literal.length() > SHORT_CODE) {
            var text = new Text(literal);
            text.getStyleClass().addAll("words", "code-words");
            return text;
        }
        var label = new Label(literal);
        label.getStyleClass().add("guide-code");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
