package budgetexplorer.model.tree;

import budgetexplorer.model.table.TableKind;
import java.util.Arrays;
import java.util.List;

/// The ways a budget's total is taken apart.
public enum Hierarchy {
    /// 部门 → 单位 → 类 → 款 → 项, of all expenditure.
    FUNCTION("function", TableKind.EXPENDITURE, true),
    /// 部门 → 类 → 款 → 项 → 单位: the same lines the other way round.
    FUNCTION_UNITS("function-units", TableKind.EXPENDITURE, false),
    /// 部门 → 类 → 款 of the economic classification, of basic expenditure from the general budget.
    ECONOMY("economy", TableKind.GENERAL_BASIC, true),
    /// 部门 → 资金性质 → 单位, of all income.
    FUND("fund", TableKind.INCOME, true),
    /// 部门 → 单位 → 项目, of the projects with goals.
    PROJECT("project", TableKind.GOALS, false);

    private final String label;
    private final TableKind table;
    private final boolean stored;

    Hierarchy(String label, TableKind table, boolean stored) {
        this.label = label;
        this.table = table;
        this.stored = stored;
    }

    /// The name on the command line.
    public String label() {
        return label;
    }

    /// The table it is built from.
    public TableKind table() {
        return table;
    }

    /// Whether a library keeps it; the others are made from what it keeps.
    public boolean isStored() {
        return stored;
    }

    /// Those that a library keeps.
    public static List<Hierarchy> stored() {
        return Arrays.stream(values()).filter(Hierarchy::isStored).toList();
    }
}
