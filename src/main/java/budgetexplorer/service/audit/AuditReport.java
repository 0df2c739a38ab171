package budgetexplorer.service.audit;

import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import java.util.OptionalInt;

/// A budget, what was looked at, and what was found.
public record AuditReport(BudgetSummary budget, AuditedBudget audited, Audit audit) {
    /// Where evidence stands: `部门支出总体情况表（表3）!D9` for a cell, else the text form of its link.
    public String address(Evidence evidence) {
        return switch (evidence.at()) {
            case Link.TableCell cell -> audited.table(cell.table())
                    .map(table -> address(table.table(), cell.row(), cell.column())).orElseGet(cell::text);
            default -> evidence.at().text();
        };
    }

    private static String address(BudgetTable table, OptionalInt number, OptionalInt column) {
        return table.rows().stream().filter(row -> number.isPresent() && row.number() == number.getAsInt()).findFirst()
                .map(row -> column.isPresent()
                        ? table.source().sheet(row) + "!" + table.columns().get(column.getAsInt()).letters()
                                + Source.rowOnSheet(row)
                        : table.at(row))
                .orElseGet(() -> table.source().sheets().getFirst());
    }
}
