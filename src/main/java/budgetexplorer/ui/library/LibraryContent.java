package budgetexplorer.ui.library;

import budgetexplorer.model.LibraryEntry;
import budgetexplorer.model.LibraryPage;
import budgetexplorer.model.Stage;
import budgetexplorer.service.LibraryPages;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;

/// What the library holds, of a large one a page.
///
/// @param rows        the departments of the page
/// @param years       that there is any budget of, the latest first
/// @param deleted     the last deleted first; not all if there are very many
/// @param allDeleted  how many were deleted
/// @param departments how many there are in all
/// @param budgets     how many there are in all
/// @param listed      which departments these are
/// @param before      how many come before them by code
/// @param behind      how many come behind them, or are left out
record LibraryContent(List<DepartmentRow> rows, List<Integer> years, List<LibraryEntry> deleted, int allDeleted,
        int departments, int budgets, Listed listed, int before, int behind) {
    static final LibraryContent EMPTY = new LibraryContent(List.of(), List.of(), List.of(), 0, 0, 0,
            new Listed.From(""), 0, 0);

    /// Which departments are listed.
    sealed interface Listed {
        /// Those from a code on.
        record From(String code) implements Listed {}

        /// Those before a code.
        record Before(String code) implements Listed {}

        /// Those around a code.
        record Around(Optional<String> code) implements Listed {}

        /// Those that fit what was typed.
        record Found(String typed) implements Listed {}

        /// Those with the largest or smallest totals of a year.
        record Ranked(int year, boolean largestFirst) implements Listed {}
    }

    static LibraryContent read(LibraryPages pages, Listed listed, Function<Stage, String> stageName) {
        LibraryPage page = switch (listed) {
            case Listed.From(var code) -> pages.from(code);
            case Listed.Before(var code) -> pages.before(code);
            case Listed.Around(var code) -> pages.around(code);
            case Listed.Found(var typed) -> pages.find(typed, stageName);
            case Listed.Ranked(var year, var largestFirst) -> pages.ranked(year, largestFirst);
        };
        NavigableMap<Integer, Integer> years = pages.years();
        return new LibraryContent(DepartmentRow.of(page.entries()), List.copyOf(years.descendingKeySet()),
                pages.deleted(), pages.countDeleted(), pages.departments(),
                years.values().stream().mapToInt(Integer::intValue).sum(), listed, page.before(), page.behind());
    }
}
