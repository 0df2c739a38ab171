package budgetexplorer.ui.guide.book;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import budgetexplorer.base.Language;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/// The guide in one language. Immutable.
///
/// @param chapters in the order of the page that lists them
public record Guide(List<Chapter> chapters) {
    /// The page that lists the others.
    public static final String INDEX = "index";

    /// Pages that belong together.
    ///
    /// @param title empty for the pages before the first title
    public record Chapter(String title, List<GuidePage> pages) {
        public Chapter {
            pages = List.copyOf(pages);
        }
    }

    public Guide {
        chapters = List.copyOf(chapters);
    }

    /// Reads the index and all pages it links to.
    public static Guide read(Language language) {
        GuidePage index = GuidePage.read(language, INDEX);
        List<Chapter> chapters = new ArrayList<>(List.of(new Chapter("", List.of(index))));
        String title = "";
        for (Node block : Markdown.children(index.document())) {
            if (block instanceof Heading heading) {
                title = Words.of(heading);
            } else if (block instanceof ListBlock list) {
                chapters.add(new Chapter(title, Markdown.all(list, Link.class).stream()
                        .map(link -> GuidePage.read(language, GuideFiles.name(link.getDestination()))).toList()));
            }
        }
        return new Guide(chapters);
    }

    /// All pages in their order.
    public List<GuidePage> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream()).toList();
    }

    /// A page by its name.
    public Optional<GuidePage> page(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    private Map<String, GuidePage> byName() {
        return pages().stream().collect(toMap(GuidePage::name, identity()));
    }

    /// The page some steps on from another; empty before the first and behind the last.
    public Optional<GuidePage> beside(String name, int steps) {
        List<GuidePage> pages = pages();
        int at = pages.stream().map(GuidePage::name).toList().indexOf(name) + steps;
        return at >= 0 && at < pages.size() ? Optional.of(pages.get(at)) : Optional.empty();
    }
}
