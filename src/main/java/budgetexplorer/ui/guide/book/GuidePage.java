package budgetexplorer.ui.guide.book;

import budgetexplorer.base.Language;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/// A page of the guide. Immutable; its document is not to be changed.
///
/// @param name  the same in all languages
/// @param title its first heading
/// @param pictures the sizes of the pictures on it, by their paths
public record GuidePage(String name, String path, String title, Node document, List<Sentence> sentences,
        Map<String, PictureSize> pictures) {
    /// A sentence of a page.
    ///
    /// @param block which of the page's topmost blocks it stands in, from 0
    public record Sentence(String text, int block) {}

    public GuidePage {
        sentences = List.copyOf(sentences);
        pictures = Map.copyOf(pictures);
    }

    /// Reads a page from the program's resources.
    public static GuidePage read(Language language, String name) {
        String path = GuideFiles.page(language, name);
        Node document = Markdown.parse(GuideFiles.text(path));
        String title = Markdown.all(document, Heading.class).stream().findFirst().map(Words::of).orElse(name);
        return new GuidePage(name, path, title, document, sentences(document), pictures(path, document));
    }

    private static Map<String, PictureSize> pictures(String path, Node document) {
        Map<String, PictureSize> sizes = new HashMap<>();
        for (Image image : Markdown.all(document, Image.class)) {
            String file = GuideFiles.resolve(path, image.getDestination());
            sizes.put(file, PictureSize.of(file));
        }
        return sizes;
    }

    private static List<Sentence> sentences(Node document) {
        List<Sentence> sentences = new ArrayList<>();
        List<Node> blocks = Markdown.children(document);
        for (int block = 0; block < blocks.size(); block++) {
            int at = block;
            Words.sentences(blocks.get(block)).forEach(text -> sentences.add(new Sentence(text, at)));
        }
        return sentences;
    }

    /// All its words, for the clipboard.
    public String words() {
        return Words.of(document);
    }
}
