package budgetexplorer.check.narrative;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import budgetexplorer.check.rule.PlainName;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the rows of a 类, 款 or 项 by the names that lead to it.
final class FunctionRows {
    private final BudgetTable table;
    private final ClassificationNames names;
    private final int year;
    private final List<Row> rows;
    private final Map<Integer, FunctionCode> codes = new HashMap<>();
    private final Map<FunctionCode, Set<String>> plainNames = new HashMap<>();

    /// Rows, or why there are none.
    record Found(List<Row> rows, Optional<Gap> gap) {
        private static Found not(Gap.Reason reason, String name) {
            return new Found(List.of(), Optional.of(new Gap(reason, name)));
        }
    }

    /// @param unit the code of a unit; empty for all of them
    FunctionRows(BudgetTable table, ClassificationNames names, int year, Optional<String> unit) {
        this.table = table;
        this.names = names;
        this.year = year;
        this.rows = table.rows(RowKind.ITEM).filter(row -> FunctionCode.isCode(table.text(row, Field.ITEM_CODE)))
                .filter(row -> unit.isEmpty() || unit.get().equals(row.unit())).toList();
    }

    /// @param path the plain names of a 类, or of it and a 款, or of them and a 项
    Found find(List<String> path) {
        List<FunctionCode> codes = codes(CodeLevel.CATEGORY, _ -> true).filter(isNamed(path.getFirst())).toList();
        if (codes.isEmpty()) {
            return Found.not(Gap.Reason.NAME_UNKNOWN, path.getFirst());
        }
        return switch (path.size()) {
            case 1 -> only(codes, path.getFirst());
            case 2 -> only(codes(CodeLevel.SECTION, below(codes)).filter(isNamed(path.getLast())).toList(),
                    path.getLast());
            case 3 -> item(codes, path.get(1), path.getLast());
            default -> Found.not(Gap.Reason.NAME_UNKNOWN, path.getLast());
        };
    }

    /// 款 that nobody has named yet do not stand in the way, as long as one 项 alone has the name.
    private Found item(List<FunctionCode> categories, String section, String item) {
        List<FunctionCode> items = codes(CodeLevel.ITEM, below(categories)).filter(isNamed(item)).toList();
        List<FunctionCode> named = items.stream().filter(code -> isNamed(section).test(section(code))).toList();
        return only(named.isEmpty()
                ? items.stream().filter(code -> name(section(code)).isEmpty()).toList()
                : named, items.isEmpty() ? item : section);
    }

    private static FunctionCode section(FunctionCode item) {
        return item.at(CodeLevel.SECTION);
    }

    private Found only(List<FunctionCode> codes, String name) {
        return switch (codes.size()) {
            case 0 -> Found.not(Gap.Reason.NAME_UNKNOWN, name);
            case 1 -> new Found(rows(codes.getFirst()), Optional.empty());
            default -> Found.not(Gap.Reason.AMBIGUOUS, name);
        };
    }

    /// The codes of a level that stand in the table or above its codes.
    private Stream<FunctionCode> codes(CodeLevel level, Predicate<FunctionCode> wanted) {
        return new TreeSet<>(rows.stream().map(this::code).filter(code -> code.digits().length() >= level.digits())
                .map(code -> code.at(level)).filter(wanted).toList()).stream();
    }

    private static Predicate<FunctionCode> below(List<FunctionCode> above) {
        return code -> above.stream().anyMatch(each -> code.digits().startsWith(each.digits()));
    }

    private Predicate<FunctionCode> isNamed(String plain) {
        return code -> plainNames.computeIfAbsent(code, this::plainNames).contains(plain);
    }

    private Set<String> plainNames(FunctionCode code) {
        return Stream.concat(stated(code), names.name(code, year).stream()).map(PlainName::of).collect(toSet());
    }

    private Optional<String> name(FunctionCode code) {
        return stated(code).findFirst().or(() -> names.name(code, year));
    }

    /// The names that the table itself gives a code.
    private Stream<String> stated(FunctionCode code) {
        return rows.stream().filter(row -> code(row).equals(code)).map(row -> table.text(row, Field.NAME));
    }

    /// Of each unit the rows that state the code, or else those of the 项 below it.
    private List<Row> rows(FunctionCode code) {
        var byUnit = rows.stream().filter(row -> code(row).digits().startsWith(code.digits()))
                .collect(groupingBy(row -> Optional.ofNullable(row.unit())));
        TreeSet<Integer> chosen = new TreeSet<>();
        byUnit.values().forEach(below -> {
            int length = length(code, below);
            below.stream().filter(row -> code(row).digits().length() == length).map(Row::number)
                    .forEach(chosen::add);
        });
        return rows.stream().filter(row -> chosen.contains(row.number())).toList();
    }

    private int length(FunctionCode code, List<Row> below) {
        return below.stream().anyMatch(row -> code(row).equals(code))
                ? code.digits().length()
                : below.stream().mapToInt(row -> code(row).digits().length()).max().orElseThrow();
    }

    /// How many 类 there are.
    long categories() {
        return codes(CodeLevel.CATEGORY, _ -> true).count();
    }

    /// All rows that no other row adds up.
    List<Row> items() {
        return rows.stream().filter(row -> code(row).level() == CodeLevel.ITEM).toList();
    }

    private FunctionCode code(Row row) {
        return codes.computeIfAbsent(row.number(), _ -> new FunctionCode(table.text(row, Field.ITEM_CODE)));
    }
}
