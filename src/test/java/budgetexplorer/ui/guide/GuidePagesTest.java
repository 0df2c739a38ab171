package budgetexplorer.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Language;
import budgetexplorer.ui.guide.book.Guide;
import budgetexplorer.ui.guide.book.GuidePage;
import budgetexplorer.ui.guide.markdown.Markdown;
import budgetexplorer.ui.guide.markdown.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How the pages of the guide hang together.
class GuidePagesTest {
    private static final long MOST_OF_A_PICTURE = 150_000;
    private static final long MOST_OF_ALL_PICTURES = 4_000_000;

    @Test
    void bothLanguagesHaveTheSamePages() throws IOException {
        assertThat(names(Language.EN)).isEqualTo(names(Language.ZH)).hasSizeGreaterThan(10);
    }

    @Test
    void bothLanguagesHaveTheSameHeadings() throws IOException {
        for (Path chinese : GuideSources.pages(Language.ZH)) {
            Path english = GuideSources.folder(Language.EN).resolve(chinese.getFileName());
            assertThat(levels(english)).as("headings of " + english).isEqualTo(levels(chinese));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIndexLeadsToEveryPage(Language language) throws IOException {
        assertThat(Guide.read(language).pages()).extracting(GuidePage::name)
                .containsExactlyInAnyOrderElementsOf(names(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAPageAndItsHeading(Language language) throws IOException {
        for (Path page : GuideSources.pages(language)) {
            for (Link link : Markdown.all(GuideSources.document(page), Link.class)) {
                String[] parts = link.getDestination().split("#", 2);
                Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                assertThat(target).as(link.getDestination() + " on " + page).exists();
                if (parts.length > 1) {
                    assertThat(anchors(target)).as(link.getDestination() + " on " + page).contains(parts[1]);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsThereIsDescribedAndIsUsed(Language language) throws IOException {
        Set<Path> used = new TreeSet<>();
        for (Path page : GuideSources.pages(language)) {
            for (Image image : Markdown.all(GuideSources.document(page), Image.class)) {
                Path file = page.resolveSibling(image.getDestination()).normalize();
                assertThat(file).as("on " + page).exists();
                assertThat(image.getFirstChild()).as("words for " + file).isNotNull();
                used.add(file);
            }
        }
        assertThat(pictures(language)).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void thePicturesAreSmall() throws IOException {
        List<Path> all = Stream.of(Language.values()).map(GuidePagesTest::pictures).flatMap(Collection::stream)
                .toList();

        assertThat(all).allSatisfy(file -> assertThat(Files.size(file)).as("" + file).isLessThan(MOST_OF_A_PICTURE));
        assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_OF_ALL_PICTURES);
    }

    private static Set<String> names(Language language) throws IOException {
        return GuideSources.pages(language).stream()
                .map(page -> page.getFileName().toString().replace(".md", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> levels(Path page) {
        return Markdown.all(GuideSources.document(page), Heading.class).stream().map(Heading::getLevel).toList();
    }

    private static List<String> anchors(Path page) {
        return Markdown.all(GuideSources.document(page), Heading.class).stream().map(Node.class::cast)
                .map(Words::anchor).toList();
    }

    private static List<Path> pictures(Language language) {
        Path folder = Path.of("src", "site", "resources", "images", "guide", language.locale().getLanguage());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
