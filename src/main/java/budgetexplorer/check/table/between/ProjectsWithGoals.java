package budgetexplorer.check.table.between;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The projects of table 12 are no more than 项目支出 of table 3, unit by unit: sensitive ones may be left out of table 12.
public final class ProjectsWithGoals implements IdentityRule {
    @Override
    public String id() {
        return "between.projects";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.BETWEEN_TABLES;
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.EXPENDITURE, TableKind.GOALS);
    }

    @Override
    public Stream<Identity> identities(AuditedBudget budget) {
        StatedTable all = budget.stated(TableKind.EXPENDITURE);
        StatedTable goals = budget.stated(TableKind.GOALS);
        Map<String, List<Row>> byUnit = new LinkedHashMap<>();
        goals.rows(RowKind.PROJECT).forEach(row -> byUnit
                .computeIfAbsent(Objects.requireNonNullElse(row.unit(), ""), _ -> new ArrayList<>()).add(row));
        return Stream.concat(limit(all, all.head(), goals.head().stream().toList(), goals, "合计"),
                byUnit.entrySet().stream().flatMap(
                        unit -> limit(all, all.unit(unit.getKey()), unit.getValue(), goals, unit.getKey())));
    }

    private Stream<Identity> limit(StatedTable all, Optional<Row> row, List<Row> projects, StatedTable goals,
            String name) {
        List<Evidence> parts = goals.at(projects, Field.TOTAL);
        return !all.states(Field.PROJECT) || !Pairs.anything(parts)
                ? Stream.empty()
                : Stream.of(Identity.limit(id(), row.flatMap(each -> all.at(each, Field.PROJECT))
                        .orElseGet(() -> all.whole(name, name)), parts));
    }
}
