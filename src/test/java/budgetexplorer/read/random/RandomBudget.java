package budgetexplorer.read.random;

import static budgetexplorer.model.table.Field.*;

import budgetexplorer.model.Department;
import budgetexplorer.model.Fund;
import budgetexplorer.model.Stage;
import budgetexplorer.model.Unit;
import budgetexplorer.model.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A random budget whose tables add up and agree with each other where they state the same.
final class RandomBudget {
    private static final List<Fund> FUNDS = List.of(Fund.GENERAL, Fund.GENERAL, Fund.GENERAL, Fund.GENERAL,
            Fund.UNIT_FUNDS, Fund.FISCAL_ACCOUNT, Fund.GOVERNMENT_FUND, Fund.STATE_CAPITAL);

    private RandomBudget() {}

    /// What all tables of one budget are made of.
    ///
    /// @param step      what all amounts are a multiple of, in 分
    /// @param negatives whether some amounts are below zero
    record Facts(RowMaker.Body body, int year, Map<String, String> names, List<Spending> spendings, Words words,
            long step, boolean negatives) {
        Map<Field, String> item(String code) {
            return Map.of(ITEM_CODE, code, NAME, names.get(code));
        }

        /// In 分: mostly up to some million 元, never zero.
        long amount(Chance chance) {
            long amount = step * chance.between(1, chance.oneOf(99, 9_999, 999_999));
            return negatives && chance.percent(10) ? -amount : amount;
        }

        /// Less than a whole.
        long part(long whole, Chance chance) {
            return whole / step / chance.between(2, 5) * step;
        }
    }

    /// @param code       the department's
    /// @param blankZeros whether some amounts of zero are left out
    static ExpectedBudget of(Chance chance, String code, int year, Stage stage, boolean blankZeros) {
        var words = new Words(chance.branch());
        var department = new Department(code, words.department());
        var names = new FunctionNames(chance.branch(), words, chance.percent(10));
        List<Unit> units = units(department, words, chance);
        var facts = new Facts(new RowMaker.Body(department, units, blankZeros), year, names.names(), new ArrayList<>(),
                words,
                chance.oneOf(1L, 100L, 10_000L, 10_000L), chance.percent(20));
        for (Unit unit : units) {
            for (String item : chance.some(names.items(), chance.between(1, Math.min(names.items().size(), 12)))) {
                facts.spendings().add(spending(unit, item, facts, chance));
            }
        }
        return new ExpectedBudget(department, year, stage, units, names.names(), tables(facts, chance));
    }

    private static List<Unit> units(Department department, Words words, Chance chance) {
        List<Unit> units = new ArrayList<>();
        for (int i = chance.between(1, 5); i > 0; i--) {
            String name = units.isEmpty() && chance.percent(60) ? department.name() : words.unit();
            units.add(new Unit(department.code() + "%03d".formatted(units.size() + 1), name));
        }
        return units;
    }

    private static Spending spending(Unit unit, String item, Facts facts, Chance chance) {
        boolean basic = chance.percent(60);
        Fund fund = chance.oneOf(FUNDS);
        // the tables of the other funds have no column for it
        boolean carries = (fund == Fund.UNIT_FUNDS || fund == Fund.FISCAL_ACCOUNT) && chance.percent(20);
        return new Spending(unit.code(), item, fund, basic ? facts.amount(chance) : 0,
                basic && chance.percent(70) ? facts.amount(chance) : 0,
                basic && chance.percent(70) ? 0 : facts.amount(chance), carries ? facts.amount(chance) : 0);
    }

    /// All 12, or some of them.
    private static List<ExpectedTable> tables(Facts facts, Chance chance) {
        var spending = new SpendingTables(facts);
        var funds = new FundTables(facts);
        var balances = new BalanceTables(facts);
        var others = new OtherTables(facts);
        List<Function<Chance, ExpectedTable>> makers = List.of(balances::balance, funds::income,
                spending::expenditure, balances::appropriations, spending::general, others::generalBasic,
                others::threePublic, spending::governmentFund, spending::stateCapital, funds::procurement,
                funds::purchasedServices, new GoalsTable(facts)::goals);
        List<ExpectedTable> all = makers.stream().map(maker -> maker.apply(chance.branch())).toList();
        return chance.percent(30) ? all : chance.some(all, chance.between(1, all.size()));
    }
}
