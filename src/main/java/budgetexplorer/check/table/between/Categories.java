package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.BalanceOutline.Line;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.balance.Balance;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The 类 of tables with codes and the lines of tables 1 and 4, which name them. Only names that are sourced lead from one to
/// the other. For one use by one thread.
final class Categories {
    private final AuditedBudget budget;
    private final List<StatedTable> tables;
    private final Map<String, Optional<String>> names = new TreeMap<>();

    /// @param tables with codes
    Categories(AuditedBudget budget, List<StatedTable> tables) {
        this.budget = budget;
        this.tables = tables;
        tables.forEach(table -> table.rows(RowKind.ITEM).stream().map(table::code)
                .filter(FunctionCode::isCode).map(code -> code.substring(0, CodeLevel.CATEGORY.digits()))
                .forEach(code -> names.computeIfAbsent(code, this::name)));
    }

    private Optional<String> name(String code) {
        return tables.stream().flatMap(table -> table.rows(RowKind.ITEM).stream()
                .filter(row -> table.code(row).equals(code)).map(row -> table.text(row, Field.NAME)))
                .findFirst().or(() -> budget.names().name(new FunctionCode(code), budget.id().year()))
                .map(PlainName::of);
    }

    /// The 类 that stand in the tables.
    Set<String> codes() {
        return names.keySet();
    }

    /// The line that names a 类.
    Optional<Evidence> line(Balance balance, String code) {
        return names.getOrDefault(code, Optional.empty()).flatMap(balance::category);
    }

    /// Whether the tables have the 类 that a line names.
    boolean has(Line line) {
        return names.containsValue(Optional.of(line.name()));
    }

    /// The cells of a field in the topmost rows of a 类.
    static List<Evidence> cells(StatedTable table, String code, Field field) {
        return table.at(table.tops(code), field);
    }

    /// What is missing where a 类 has no line of its own, or nobody knows its name.
    Evidence lacking(Balance balance, String code) {
        return balance.table().whole(code, names.getOrDefault(code, Optional.empty()).orElse(code));
    }
}
