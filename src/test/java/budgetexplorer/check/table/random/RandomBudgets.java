package budgetexplorer.check.table.random;

import budgetexplorer.model.Department;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Budgets of departments that do not exist, right but for rounding, in which everything has a name.
public final class RandomBudgets {
    private static final Department DEPARTMENT = new Department(RandomDepartment.CODE, "某市园林局");
    private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸";
    private static final Map<String, String> ECONOMY = Map.ofEntries(Map.entry("301", "工资福利支出"),
            Map.entry("302", "商品和服务支出"), Map.entry("303", "对个人和家庭的补助"), Map.entry("30101", "基本工资"),
            Map.entry("30108", "机关事业单位基本养老保险缴费"), Map.entry("30109", "职业年金缴费"), Map.entry("30113", "住房公积金"),
            Map.entry("30302", "退休费"), Map.entry("30201", "办公费"), Map.entry("30212", "因公出国（境）费用"),
            Map.entry("30217", "公务接待费"), Map.entry("30231", "公务用车运行维护费"), Map.entry("30215", "会议费"),
            Map.entry("30216", "培训费"));

    private RandomBudgets() {}

    /// The same seed gives the same budget.
    public static Budget of(long seed, int year) {
        return new Budget(DEPARTMENT, year, Stage.PUBLISHED, "random-" + year + ".xlsx",
                new RandomDepartment(seed).tables().stream().map(RandomBudgets::named).toList());
    }

    /// The name of a function code.
    public static Optional<String> name(FunctionCode code) {
        String known = RandomDepartment.CATEGORIES.get(code.digits());
        return Optional.of(known == null ? letters(code.digits()) : known);
    }

    private static String letters(String digits) {
        var name = new StringBuilder("科目");
        digits.chars().forEach(digit -> name.append(LETTERS.charAt(digit - '0')));
        return name.toString();
    }

    private static BudgetTable named(BudgetTable table) {
        return new BudgetTable(table.kind(), table.title(), table.source(), table.unit(), table.columns(),
                table.rows().stream().map(row -> named(table, row)).toList(), table.notes());
    }

    private static Row named(BudgetTable table, Row row) {
        String name = name(table, row);
        List<Cell> cells = IntStream.range(0, row.cells().size())
                .mapToObj(column -> !name.isEmpty() && table.columns().get(column).field() == Field.NAME
                        ? new Cell.Text(name)
                        : row.cells().get(column))
                .toList();
        return new Row(row.kind(), row.unit(), row.number(), cells);
    }

    private static String name(BudgetTable table, Row row) {
        String item = table.text(row, Field.ITEM_CODE);
        String economy = table.text(row, Field.ECONOMIC_CODE);
        if (row.kind() == RowKind.ITEM && FunctionCode.isCode(item)) {
            return name(new FunctionCode(item)).orElseThrow();
        }
        if (row.kind() == RowKind.ITEM && !economy.isEmpty()) {
            return ECONOMY.getOrDefault(economy, "");
        }
        String unit = row.unit();
        return switch (row.kind()) {
            case DEPARTMENT -> DEPARTMENT.name();
            case UNIT, PROJECT -> unit == null ? "" : "园林第" + letters(unit.substring(5)).substring(2) + "所";
            default -> "";
        };
    }
}
