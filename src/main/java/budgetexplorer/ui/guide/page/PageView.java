package budgetexplorer.ui.guide.page;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// A page as it is read: its blocks one below the other.
public final class PageView extends VBox {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final Map<String, Region> anchors = new HashMap<>();
    private final Map<Region, Node> blocks = new HashMap<>();
    private @Nullable Region marked;

    /// @param blockName what a block of a number is called, among the anchors
    /// @param follow    takes the link that the user follows, as it stands on the page
    /// @param copy      puts text onto the clipboard
    public PageView(GuidePage page, Messages messages, IntFunction<String> blockName,
            Consumer<String> follow, Consumer<String> copy, Pictures pictures) {
        getStyleClass().add("guide-page");
        var made = new Blocks(new PageContext(page, messages, follow, copy, pictures));
        List<Node> all = Markdown.children(page.document());
        for (int number = 0; number < all.size(); number++) {
            Node block = all.get(number);
            Region region = made.region(block);
            blocks.put(region, block);
            anchors.put(blockName.apply(number), region);
            if (block instanceof Heading heading) {
                anchors.putIfAbsent(Words.anchor(heading), region);
            }
            getChildren().add(region);
        }
    }

    /// What is seen of a heading or a block.
    public Optional<Region> anchor(String name) {
        return Optional.ofNullable(anchors.get(name));
    }

    /// The words of the block at a height of this page; empty where there is none.
    public Optional<String> wordsAt(double y) {
        return blocks.keySet().stream()
                .filter(region -> region.getBoundsInParent().getMinY() <= y && y < region.getBoundsInParent().getMaxY())
                .findFirst().map(blocks::get).map(Words::of).filter(words -> !words.isEmpty());
    }

    /// Marks a block that was found; none of them.
    public void mark(@Nullable Region block) {
        if (marked != null) {
            marked.pseudoClassStateChanged(FOUND, false);
        }
        marked = block;
        if (block != null) {
            block.pseudoClassStateChanged(FOUND, true);
        }
    }
}
