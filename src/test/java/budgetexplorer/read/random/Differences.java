package budgetexplorer.read.random;

import budgetexplorer.base.Problem;
import budgetexplorer.base.Severity;
import budgetexplorer.model.table.Budget;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the first difference between what is expected of a file and what was read.
final class Differences {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String UNCALCULATED = "problem.cell.uncalculated";
    private static final Set<String> ALLOWED = Set.of("problem.tables.missing", UNCALCULATED);

    private Differences() {}

    static Optional<String> first(WrittenDocument expected, BudgetsOfFile found) {
        Map<String, Budget> byCode = found.budgets().stream()
                .collect(Collectors.toMap(budget -> budget.department().code(), Function.identity()));
        List<String> codes = expected.budgets().stream().map(budget -> budget.department().code()).toList();
        if (codes.size() != found.budgets().size() || !byCode.keySet().containsAll(codes)) {
            return Optional.of("departments: expected %s, found %s".formatted(codes, byCode.keySet()));
        }
        return expected.budgets().stream()
                .flatMap(budget -> first(budget, byCode.get(budget.department().code())).stream()).findFirst()
                .or(() -> problems(expected, found.problems()));
    }

    private static Optional<String> first(ExpectedBudget expected, Budget found) {
        return differs("department", plain(expected.department().name()), plain(found.department().name()))
                .or(() -> differs("year", expected.year(), found.year()))
                .or(() -> differs("stage", expected.stage(), found.stage()))
                .or(() -> differs("tables", numbers(expected.tables().stream().map(table -> table.kind().number())
                        .toList()), numbers(found.tables().stream().map(table -> table.kind().number()).toList())))
                .or(() -> expected.tables().stream().flatMap(table -> new TableDifferences(table,
                        found.table(table.kind()).orElseThrow()).first().stream()).findFirst());
    }

    private static String numbers(List<Integer> kinds) {
        return kinds.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// Formulas without a value are warned of, one by one; nothing else is odd.
    private static Optional<String> problems(WrittenDocument expected, List<Problem> problems) {
        long uncalculated = problems.stream().filter(problem -> problem.key().equals(UNCALCULATED)).count();
        return problems.stream().filter(problem -> problem.severity() != Severity.NOTE)
                .filter(problem -> !ALLOWED.contains(problem.key())).findFirst().map(problem -> "problem " + problem)
                .or(() -> differs("warnings of formulas without value", expected.uncalculated(), uncalculated));
    }

    static Optional<String> differs(String what, @Nullable Object expected, @Nullable Object found) {
        return Objects.equals(expected, found)
                ? Optional.empty()
                : Optional.of("%s: expected %s, found %s".formatted(what, expected, found));
    }

    /// Without blanks, letters and brackets in half width.
    static String plain(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
