package budgetexplorer.ui.guide.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Reads Markdown: CommonMark and GitHub's tables.
public final class Markdown {
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {}

    /// Reads a document. Thread-safe.
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /// What stands right below a part of a document, in its order.
    public static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /// All parts of a kind, at any depth, in the order of the document.
    public static <T extends Node> List<T> all(Node parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(parent, kind, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        children(node).forEach(child -> collect(child, kind, found));
    }
}
