package budgetexplorer.ui.library;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.model.Department;
import budgetexplorer.model.LibraryEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A department with its budgets by year: a row of the library's matrix.
///
/// @param years the budgets of each year that it has any of, the latest first
record DepartmentRow(Department department, Map<Integer, List<LibraryEntry>> years) {
    /// The rows of a library, in the order of its entries.
    static List<DepartmentRow> of(List<LibraryEntry> entries) {
        return entries.stream()
                .collect(groupingBy(entry -> entry.budget().department().code(), LinkedHashMap::new, toList())).values()
                .stream().map(ofOne -> new DepartmentRow(ofOne.getFirst().budget().department(), ofOne.stream()
                        .collect(groupingBy(entry -> entry.budget().id().year(), LinkedHashMap::new, toList()))))
                .toList();
    }

    /// The budgets of a year, the latest first.
    List<LibraryEntry> at(int year) {
        return years.getOrDefault(year, List.of());
    }

    /// All its budgets.
    List<LibraryEntry> all() {
        return years.values().stream().flatMap(List::stream).toList();
    }

    /// When one of its budgets was imported last.
    Instant imported() {
        return all().stream().map(LibraryEntry::imported).max(naturalOrder()).orElseThrow();
    }
}
