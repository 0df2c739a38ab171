package budgetexplorer.benchmarks.library;

import budgetexplorer.model.Fund;
import budgetexplorer.model.Unit;
import budgetexplorer.read.random.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a unit spends in a year; all amounts in 百元.
///
/// @param economy   basic expenditure by 款 of the economic classification
/// @param lines     by 项
/// @param purchases table 10
record UnitYear(Unit unit, SortedMap<String, Long> economy, SortedMap<String, Line> lines, List<ProjectYear> projects,
        List<Purchase> purchases) {
    /// Most amounts are estimated at tens of thousands of 元.
    private static final int ROUND = 100;

    /// A project in a year.
    record ProjectYear(MadeProject project, long amount) {}

    /// What is bought for a project, or to run the unit.
    ///
    /// @param isCentral whether it is bought by the government's own agency
    record Purchase(String item, String name, long amount, boolean isCentral, Type type, boolean isPublicService) {
        enum Type {
            GOODS,
            WORKS,
            SERVICES
        }
    }

    /// @param growth of prices since the first year
    static UnitYear of(MadeUnit unit, int year, double growth, Chance chance) {
        var economy = new UnitEconomy(unit, growth, chance.branch()).amounts();
        SortedMap<String, Line> lines = UnitEconomy.lines(unit, economy);
        List<ProjectYear> projects = new ArrayList<>();
        for (MadeProject project : unit.projects()) {
            if (project.runsIn(year)) {
                projects.add(new ProjectYear(project, amount(project, growth, new Chance(project.seed() + year))));
                lines.merge(project.item(), Line.project(project, projects.getLast().amount()), Line::plus);
            }
        }
        return new UnitYear(unit.unit(), economy, lines, projects, purchases(unit, economy, projects, chance));
    }

    private static long amount(MadeProject project, double growth, Chance chance) {
        long amount = Math.round(project.amount() * growth * chance.around(1, 0.1));
        return chance.percent(55) && amount > 5 * ROUND ? amount / ROUND * ROUND : Math.max(amount, 20);
    }

    private static List<Purchase> purchases(MadeUnit unit, SortedMap<String, Long> economy, List<ProjectYear> projects,
            Chance chance) {
        List<Purchase> purchases = new ArrayList<>();
        for (int i = chance.between(0, 2); i > 0; i--) {
            purchases.add(new Purchase(unit.running(), "定额商品和服务支出", economy.get("30201") / chance.between(3, 9) + 1,
                    chance.percent(60), chance.percent(70) ? Purchase.Type.GOODS : Purchase.Type.SERVICES, false));
        }
        for (ProjectYear each : projects) {
            if (each.project().fund() == Fund.GENERAL && chance.percent(40)) {
                for (int i = chance.between(1, 3); i > 0; i--) {
                    Purchase.Type type = chance.oneOf(Purchase.Type.GOODS, Purchase.Type.SERVICES,
                            Purchase.Type.SERVICES, Purchase.Type.WORKS);
                    purchases.add(new Purchase(each.project().item(), each.project().name(),
                            each.amount() / chance.between(4, 12) + 1,
                            type != Purchase.Type.WORKS && chance.percent(30),
                            type, type == Purchase.Type.SERVICES && chance.percent(60)));
                }
            }
        }
        purchases.sort((one, other) -> one.item().compareTo(other.item()));
        return purchases;
    }

    /// All that the unit spends.
    Line sum() {
        return lines.values().stream().reduce(Line.NONE, Line::plus);
    }
}
