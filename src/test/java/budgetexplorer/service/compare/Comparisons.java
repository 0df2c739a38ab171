package budgetexplorer.service.compare;

import budgetexplorer.base.Language;
import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Question;
import budgetexplorer.compare.Row;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Department;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.MadeUp;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.Library;
import budgetexplorer.ui.SampleLibrary;
import java.util.ArrayList;
import java.util.List;

/// What tests of comparisons share: budgets that are made up, and how to read what came out.
final class Comparisons {
    /// The budget of 405 before, made up.
    static final BudgetTable LAST_YEAR = MadeUp.table(TableKind.EXPENDITURE, """
            ITEM_CODE | UNIT_CODE | NAME | TOTAL | BASIC | PROJECT
            TOTAL | 合计 | | | 8000.00 | 2459.86 | 5540.14
            UNIT | | 405001 | 柳州市科学技术局 | 8000.00 | 2459.86 | 5540.14
            ITEM | 2060101 | | 行政运行 | 7000.00 | 2459.86 | 4540.14
            ITEM | 2080505 | | 养老保险 | 490.46 | 0.00 | 490.46
            ITEM | 2110399 | | 其他污染防治支出 | 509.54 | 0.00 | 509.54""");

    private Comparisons() {}

    static Comparison compare(Library library, Dimension dimension, String... references) throws Exception {
        List<BudgetSummary> budgets = new ArrayList<>();
        for (String reference : references) {
            budgets.add(SampleLibrary.budget(library, reference));
        }
        return new CompareBudgets(library).compare(budgets, Question.of(dimension));
    }

    static void store(Library library, String department, int year, Stage stage, BudgetTable... tables)
            throws Exception {
        String name = department.equals("405") ? "柳州市科学技术局" : "甲局";
        var budget = new Budget(new Department(department, name), year, stage, "made.xlsx", List.of(tables));
        new BudgetStore(library).store(List.of(budget),
                stored -> BudgetTrees.of(stored, new BrowseLibrary(library).names()));
    }

    static ComparisonWords words(Language language) {
        return new ComparisonWords(Messages.of(language), new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    static List<String> keys(Comparison comparison) {
        return comparison.rows().stream().map(Row::key).toList();
    }

    /// Rows without codes, with as many dashes as they are parts of others.
    static List<String> amounts(Comparison comparison, int side) {
        return comparison.rows().stream().filter(row -> row.values().get(side).amount().isPresent())
                .map(row -> ("-".repeat(row.depth()) + " " + row.key() + " "
                        + row.values().get(side).amount().orElseThrow().in(MoneyUnit.TEN_THOUSAND_YUAN)).strip())
                .toList();
    }

    static List<String> lines(Comparison comparison, int side) {
        return comparison.rows().stream().filter(row -> row.values().get(side).amount().isPresent())
                .map(row -> row.title() + " "
                        + row.values().get(side).amount().orElseThrow().in(MoneyUnit.TEN_THOUSAND_YUAN))
                .toList();
    }

    static Row row(Comparison comparison, String key) {
        return comparison.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }
}
