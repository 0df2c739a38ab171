package budgetexplorer.read.pdf;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;

/// How much is read of a file with pages: far beyond any budget.
///
/// @param file      the file's name, for messages
/// @param pages     of a file
/// @param operators drawn by one page, those within what it repeats counted each time
/// @param glyphs    drawn by one page
/// @param forms     of what one page draws in parts, which may draw themselves in parts
record PageLimits(String file, int pages, int operators, int glyphs, int forms) {
    private static final int MOST_PAGES = 3_000;
    private static final int MOST_OPERATORS = 3_000_000;
    private static final int MOST_GLYPHS = 200_000;
    private static final int MOST_FORMS = 20_000;

    /// What the program allows.
    static PageLimits of(String file) {
        return new PageLimits(file, MOST_PAGES, MOST_OPERATORS, MOST_GLYPHS, MOST_FORMS);
    }

    ProblemException beyondPages() {
        return new ProblemException(Problem.error(Place.of(file), "problem.limit.pages", String.valueOf(pages)));
    }

    /// Too much is drawn on one page.
    ProblemException beyondPage(int page) {
        return new ProblemException(Problem.error(Place.of(file), "problem.limit.page", String.valueOf(page)));
    }
}
