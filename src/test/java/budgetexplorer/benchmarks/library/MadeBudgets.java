package budgetexplorer.benchmarks.library;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.BudgetReader;
import budgetexplorer.read.grid.ReadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The budgets of a made-up province, numbered from 0: five years of one department after the other, all departments of one
/// county after the other. A number stands for the same budget always and everywhere, so that a small library is the
/// beginning of a large one. Thread-safe.
///
/// The tables are in the form of a sample and add up, but for those that [DeliberateFault] names.
public final class MadeBudgets {
    static final int FIRST_YEAR = 2022;
    static final int LAST_YEAR = 2026;
    /// How many budgets each department has.
    public static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

    /// Of so many budgets one has its text, the latest of every fourth department: texts are read one by one where somebody
    /// reviews a department, not for a whole province.
    static final int TEXTS = 20;

    private static final Path FORM = Path.of("assets", "samples", "405-2026.xlsx");

    private final Budget form;

    /// @throws ProblemException if the sample that lends its form cannot be read
    public MadeBudgets() throws ProblemException {
        this.form = new BudgetReader().read(FORM, ReadOptions.NONE, Cancellation.NONE).budgets().getFirst();
    }

    /// How the library names the budget of a number.
    public static BudgetReference reference(int number) {
        return new BudgetReference(MadeDepartment.of(number / YEARS).department().code(), FIRST_YEAR + number % YEARS,
                Optional.empty(), OptionalInt.empty());
    }

    /// The budget of a number.
    public Budget budget(int number) {
        var department = MadeDepartment.of(number / YEARS);
        var year = MadeYear.of(department, FIRST_YEAR + number % YEARS);
        var budget = new Budget(department.department(), year.year(), Stage.PUBLISHED, year.file(), tables(year),
                number % TEXTS == LAST_YEAR - FIRST_YEAR ? Optional.of(text(year)) : Optional.empty());
        return DeliberateFault.in(number).map(fault -> fault.applied(budget)).orElse(budget);
    }

    private static String text(MadeYear year) {
        return new MadeNarrative(year, MadeYear.of(year.department(), year.year() - 1)).text();
    }

    private List<BudgetTable> tables(MadeYear year) {
        var spending = new SpendingTables(year);
        var balances = new BalanceTables(year);
        var economy = new EconomyTables(year);
        var purchases = new PurchaseTables(year);
        List<BudgetTable> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            BudgetTable table = form.table(kind).orElseThrow();
            tables.add(switch (kind) {
                case BALANCE -> balances.balance(table);
                case INCOME -> spending.income(table);
                case EXPENDITURE -> spending.expenditure(table);
                case APPROPRIATION_BALANCE -> balances.appropriations(table);
                case GENERAL -> spending.general(table);
                case GENERAL_BASIC -> economy.basic(table);
                case THREE_PUBLIC -> economy.threePublic(table);
                case GOVERNMENT_FUND -> spending.governmentFund(table);
                case STATE_CAPITAL -> spending.stateCapital(table);
                case PROCUREMENT -> purchases.procurement(table);
                case PURCHASED_SERVICES -> purchases.services(table);
                case GOALS -> new GoalsTable(year).goals(table);
            });
        }
        return tables;
    }
}
