package budgetexplorer.check.table;

import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// 合计 and the department = the sum of the projects of table 12, and a unit = the sum of its own.
public final class ProjectSum implements IdentityRule {
    @Override
    public String id() {
        return "column.projects";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.WITHIN_TABLE;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GOALS);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        return identities(budget.stated(TableKind.GOALS));
    }

    private Stream<Identity> identities(StatedTable table) {
        List<Row> projects = table.rows(RowKind.PROJECT);
        List<Row> heads = table.rows(RowKind.DEPARTMENT).isEmpty()
                ? table.rows(RowKind.TOTAL)
                : table.rows(RowKind.DEPARTMENT);
        return Stream.concat(heads.stream().flatMap(whole -> ColumnSums.of(id(), table, whole, projects)),
                table.rows(RowKind.UNIT).stream()
                        .flatMap(unit -> ColumnSums.of(id(), table, unit, own(projects, unit))));
    }

    private static List<Row> own(List<Row> projects, Row unit) {
        return projects.stream().filter(project -> Objects.equals(project.unit(), unit.unit())).toList();
    }
}
