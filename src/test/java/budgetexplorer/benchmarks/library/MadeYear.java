package budgetexplorer.benchmarks.library;

import budgetexplorer.read.random.Chance;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a made-up department spends in a year, from which its tables are written.
record MadeYear(MadeDepartment department, int year, List<UnitYear> units) {
    private static final double GROWTH = 0.035;

    static MadeYear of(MadeDepartment department, int year) {
        var chance = new Chance(department.seed() * 31 + year);
        double growth = 1 + GROWTH * (year - MadeBudgets.FIRST_YEAR);
        return new MadeYear(department, year, department.units().stream()
                .map(unit -> UnitYear.of(unit, year, growth, chance.branch())).toList());
    }

    /// The name of the file that states it.
    String file() {
        return department.department().code() + "-" + year + ".xlsx";
    }

    /// All that the department spends.
    Line sum() {
        return units.stream().map(UnitYear::sum).reduce(Line.NONE, Line::plus);
    }

    /// By function code of a length: 3 for 类, 7 for 项.
    SortedMap<String, Line> byFunction(int length) {
        SortedMap<String, Line> sums = new TreeMap<>();
        for (UnitYear unit : units) {
            unit.lines().forEach((code, line) -> sums.merge(code.substring(0, length), line, Line::plus));
        }
        return sums;
    }

    /// By economic 款.
    SortedMap<String, Long> byEconomy() {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (UnitYear unit : units) {
            unit.economy().forEach((code, amount) -> sums.merge(code, amount, Long::sum));
        }
        return sums;
    }
}
