package budgetexplorer.benchmarks.library;

import budgetexplorer.benchmarks.library.Catalogue.Kind;
import budgetexplorer.model.Department;
import budgetexplorer.model.Unit;
import budgetexplorer.read.random.Chance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A made-up department as it is in every year.
///
/// @param department its code has that of the county before it, as somebody says who imports the budgets of many counties,
///                   since each county counts its departments alike
/// @param stated     the code that its documents state
/// @param seed what differs from year to year follows from
record MadeDepartment(Department department, String stated, String county, Kind kind, long seed, List<MadeUnit> units) {
    private static final double RETIRED = 0.4;
    /// Makes a budget have 67 expense lines on the average.
    private static final double MORE = 1.22;
    private static final int FIRST_CODE = 101;

    /// @param number from 0: one county after the other
    static MadeDepartment of(int number) {
        County county = County.of(number / County.DEPARTMENTS);
        int place = number % County.DEPARTMENTS;
        County.Office office = county.offices().get(place);
        String stated = String.valueOf(FIRST_CODE + place);
        long seed = 1_000_003L * number + 17;
        return new MadeDepartment(new Department(county.code() + stated, office.name()), stated, county.name(),
                office.kind(), seed, units(office.name(), stated, county, office.kind(), new Chance(seed)));
    }

    private static List<MadeUnit> units(String department, String code, County county, Kind kind,
            Chance chance) {
        List<MadeUnit> units = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long others = Math.round(kind.size() * MORE * county.size() * chance.around(1, 0.25));
        for (int i = 0; i <= others; i++) {
            String name = i == 0 ? department : county.name() + unitName(kind, i - 1, names);
            units.add(unit(new Unit(code + "%03d".formatted(i + 1), name), i == 0, kind, county,
                    chance.branch()));
        }
        return units;
    }

    /// The names of its kind in turn; with a number where there are more units than names.
    private static String unitName(Kind kind, int place, Set<String> names) {
        String pattern = kind.units().get(place % kind.units().size());
        for (int number = 1; true; number++) {
            String name = pattern.contains("{n}")
                    ? pattern.replace("{n}", Words.numeral(number))
                    : number == 1 ? pattern : pattern + "（" + Words.numeral(number) + "）";
            if (names.add(name)) {
                return name;
            }
        }
    }

    private static MadeUnit unit(Unit unit, boolean isOffice, Kind kind, County county, Chance chance) {
        int staff = (int) Math.clamp(Math.round(chance.around(isOffice ? 26 : 22, 0.6) * county.size()), 3, 400);
        List<MadeProject> projects = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<String> items = chance.some(kind.items(),
                Math.min(kind.items().size(), isOffice ? chance.between(3, 7) : chance.between(1, 5)));
        for (String item : items) {
            for (int i = chance.oneOf(1, 1, 1, 2, 2, 3); i > 0; i--) {
                MadeProject project = MadeProject.of(item, kind, isOffice, county, chance.branch());
                if (names.add(project.name())) {
                    projects.add(project);
                }
            }
        }
        return new MadeUnit(unit, isOffice, isOffice ? kind.section() + "01" : kind.service(), staff,
                (int) (staff * RETIRED * chance.around(1, 0.5)), chance.percent(40) ? chance.between(1, 4) : 0,
                isOffice ? 20 + staff * chance.around(6, 0.3) : 0, projects);
    }
}
