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
import java.util.stream.Stream;

/// A library of more departments than are listed at once. Their budgets state next to nothing, but for one.
public final class ManyDepartments {
    /// How many departments it has.
    public static final int COUNT = 700;

    private static final List<String> REGIONS = List.of("柳州市", "城中区", "鱼峰区", "柳南区", "柳北区", "鹿寨县", "融安县");
    private static final List<String> NAMES = List.of("教育局", "财政局", "科学技术局", "公安局", "民政局", "司法局", "审计局", "统计局", "水利局",
            "商务局");

    private ManyDepartments() {}

    /// 700 departments with the codes 100000, 100007 …, each published in 2025 and 2026, and every hundredth drafted in 2024;
    /// the one in the middle with all tables of a sample in 2026.
    public static Library in(Path folder) throws Exception {
        Library library = Library.open(folder.resolve("省.budget"));
        var names = new ClassificationStore(library);
        new BudgetStore(library).store(budgets(), budget -> BudgetTrees.of(budget, names));
        return library;
    }

    /// The code of one of the departments, counted from 0.
    public static String code(int place) {
        return String.valueOf(100_000 + 7 * place);
    }

    private static List<Budget> budgets() throws Exception {
        Budget whole = Documents.read(Documents.sample("405-2026"));
        List<Budget> budgets = new ArrayList<>();
        for (int place = 0; place < COUNT; place++) {
            String name = REGIONS.get(place % REGIONS.size()) + NAMES.get(place / REGIONS.size() % NAMES.size());
            var department = new Department(code(place), name);
            Stream.of(2025, 2026).map(year -> empty(department, year, Stage.PUBLISHED)).forEach(budgets::add);
            if (place % 100 == 0) {
                budgets.add(empty(department, 2024, Stage.DRAFT));
            }
            if (place == COUNT / 2) {
                budgets.removeLast();
                budgets.add(new Budget(department, 2026, Stage.PUBLISHED, "whole.xlsx", whole.tables()));
            }
        }
        return budgets;
    }

    private static Budget empty(Department department, int year, Stage stage) {
        return new Budget(department, year, stage, "%s-%d.xlsx".formatted(department.code(), year), List.of());
    }
}
