package budgetexplorer.ui.guide.page;

import budgetexplorer.ui.guide.book.GuideFiles;
import budgetexplorer.ui.guide.book.PictureSize;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/// Makes what is seen of the blocks of a page.
record Blocks(PageContext context) {
    /// The languages of code that is typed, rather than printed.
    private static final List<String> TYPED = List.of("sh", "bat");

    Region region(Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case BulletList list -> list(list, _ -> "•");
            case OrderedList list -> list(list, number -> number + ".");
            case BlockQuote quote -> box(quote, "guide-quote");
            case FencedCodeBlock code ->
                new CodeBox(code.getLiteral().stripTrailing(), TYPED.contains(code.getInfo()), context);
            case TableBlock table -> new TableBox(table, context);
            case ThematicBreak _ -> new Separator();
            default -> picture(block).<Region>map(image -> image).orElseGet(() -> new WordsFlow(block, context));
        };
    }

    private WordsFlow heading(Heading heading) {
        var words = new WordsFlow(heading, context, "guide-h" + heading.getLevel());
        words.setAccessibleRoleDescription(context.messages().text("guide.heading", heading.getLevel()));
        return words;
    }

    /// A paragraph that is nothing but a picture.
    private Optional<Picture> picture(Node paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            String path = GuideFiles.resolve(context.page().path(), image.getDestination());
            PictureSize size = context.page().pictures().get(path);
            return Optional.ofNullable(size).map(known -> new Picture(path, known, described(image), context));
        }
        return Optional.empty();
    }

    private static String described(Image image) {
        var words = new StringBuilder();
        Markdown.children(image).forEach(child -> words.append(Words.of(child)));
        return words.toString();
    }

    private VBox list(ListBlock list, IntFunction<String> marks) {
        var box = new VBox();
        box.getStyleClass().add("guide-list");
        box.setAccessibleRole(AccessibleRole.PARENT);
        int number = 1;
        for (Node item : Markdown.children(list)) {
            var mark = new Label(marks.apply(number++));
            mark.getStyleClass().add("guide-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = box(item, "guide-item");
            HBox.setHgrow(content, Priority.ALWAYS);
            var line = new HBox(mark, content);
            line.getStyleClass().add("guide-item-line");
            box.getChildren().add(line);
        }
        return box;
    }

    private VBox box(Node parent, String styleClass) {
        var box = new VBox();
        box.getStyleClass().add(styleClass);
        Markdown.children(parent).forEach(block -> box.getChildren().add(region(block)));
        return box;
    }
}
