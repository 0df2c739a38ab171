package budgetexplorer.read.pdf;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Looks whether a file says what its pages show: scanned pages are pictures, and some fonts only draw.
final class TextLayer {
    /// If more than this share of all characters are only drawn, the rest makes no sense either.
    private static final double MOST_UNREADABLE = 0.2;

    /// Fewer characters than this are a mark at the edge.
    private static final int WORDS_SIDEWAYS = 12;

    private TextLayer() {}

    /// What is odd about the text.
    ///
    /// @throws ProblemException if there is none that could be read
    static List<Problem> problems(String file, List<PageInk> pages) throws ProblemException {
        var place = Place.of(file);
        long unreadable = pages.stream().mapToLong(PageInk::unreadable).sum();
        long readable = pages.stream().mapToLong(page -> page.glyphs().size()).sum() - unreadable;
        if (unreadable > MOST_UNREADABLE * (readable + unreadable)) {
            throw new ProblemException(
                    Problem.error(place, "problem.pdf.encoding", numbers(pages, page -> page.unreadable() > 0)));
        }
        if (readable <= 0) {
            throw new ProblemException(Problem.error(place, pages.stream().anyMatch(PageInk::hasPicture)
                    ? "problem.pdf.scanned"
                    : "problem.pdf.blank"));
        }
        List<Problem> problems = new ArrayList<>();
        if (unreadable > 0) {
            problems.add(Problem.warning(place, "problem.pdf.characters", String.valueOf(unreadable),
                    numbers(pages, page -> page.unreadable() > 0)));
        }
        if (pages.stream().anyMatch(TextLayer::isScanned)) {
            problems.add(Problem.warning(place, "problem.pdf.page.scanned", numbers(pages, TextLayer::isScanned)));
        }
        if (pages.stream().anyMatch(TextLayer::isRecognised)) {
            problems.add(Problem.warning(place, "problem.pdf.page.recognised",
                    numbers(pages, TextLayer::isRecognised)));
        }
        if (pages.stream().anyMatch(TextLayer::hasSideways)) {
            problems.add(Problem.warning(place, "problem.pdf.page.sideways", numbers(pages, TextLayer::hasSideways)));
        }
        return problems;
    }

    private static boolean isScanned(PageInk page) {
        return page.hasPicture() && page.glyphs().isEmpty();
    }

    /// A scanned page whose words a program has recognised and laid behind the picture, unseen.
    private static boolean isRecognised(PageInk page) {
        return page.hasPicture() && page.unseen() > page.glyphs().size() / 2;
    }

    private static boolean hasSideways(PageInk page) {
        return page.sideways() >= WORDS_SIDEWAYS;
    }

    private static String numbers(List<PageInk> pages, Predicate<PageInk> wanted) {
        return pages.stream().filter(wanted).map(page -> String.valueOf(page.page())).collect(joining("、"));
    }
}
