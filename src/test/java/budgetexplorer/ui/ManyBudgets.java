package budgetexplorer.ui;

import budgetexplorer.model.Department;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.samples.Documents;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A library of many departments, years, stages and revisions: the sample budgets under other names.
public final class ManyBudgets {
    private static final List<String> NAMES = List.of("发展和改革委员会", "教育局", "科学技术局", "公安局", "民政局", "财政局", "人力资源和社会保障局",
            "自然资源和规划局", "生态环境局", "住房和城乡建设局", "交通运输局", "农业农村局");

    private ManyBudgets() {}

    /// 12 departments in 3 years: 40 budgets.
    public static Library in(Path folder) throws Exception {
        Library library = Library.open(folder.resolve("柳州市本级.budget"));
        var names = new ClassificationStore(library);
        new BudgetStore(library).store(budgets(), budget -> BudgetTrees.of(budget, names));
        return library;
    }

    /// One budget of a department with a long name.
    public static Library one(Path folder) throws Exception {
        Library library = Library.open(folder.resolve("one.budget"));
        var names = new ClassificationStore(library);
        var department = new Department("701", "柳州市行政审批局（柳州市政务服务和大数据管理局）");
        new BudgetStore(library).store(
                List.of(copy(Documents.read(Documents.sample("405-2026")), department, 2026, Stage.PUBLISHED)),
                budget -> BudgetTrees.of(budget, names));
        return library;
    }

    private static List<Budget> budgets() throws Exception {
        Budget science = Documents.read(Documents.sample("405-2026"));
        Budget industry = Documents.read(Documents.sample("510-2025"));
        List<Budget> budgets = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            var department = new Department(String.valueOf(301 + i), "柳州市" + NAMES.get(i));
            for (int year = 2024; year <= 2026; year++) {
                Budget one = (i + year) % 2 == 0 ? science : industry;
                Budget other = (i + year) % 2 == 0 ? industry : science;
                if (i % 5 != 3 || year != 2024) {
                    budgets.add(copy(one, department, year, Stage.PUBLISHED));
                }
                if (year == 2026 && i % 4 == 0) {
                    budgets.add(copy(other, department, year, Stage.DRAFT));
                    budgets.add(copy(one, department, year, Stage.DRAFT));
                }
            }
        }
        return budgets;
    }

    private static Budget copy(Budget budget, Department department, int year, Stage stage) {
        String file = "%s-%d-%s.xlsx".formatted(department.code(), year, stage.label());
        return new Budget(department, year, stage, file, budget.tables());
    }
}
