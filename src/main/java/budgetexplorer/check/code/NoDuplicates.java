package budgetexplorer.check.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.FindingRule;
import budgetexplorer.check.rule.RuleGroup;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// No unit, no 项 of a unit and no economic class stands twice in a table. Tables 10 and 11 list purchases, of which
/// several may be of one 项; a project of table 12 that stands twice is a doubt, since its parts may have different goals.
final class NoDuplicates implements FindingRule {
    private static final Set<TableKind> ONCE_BY_ITEM = EnumSet.of(TableKind.EXPENDITURE, TableKind.GENERAL,
            TableKind.GENERAL_BASIC, TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL);
    private static final Set<TableKind> ONCE_BY_UNIT = EnumSet.of(TableKind.INCOME, TableKind.EXPENDITURE,
            TableKind.GENERAL, TableKind.GOVERNMENT_FUND, TableKind.STATE_CAPITAL, TableKind.PROCUREMENT,
            TableKind.PURCHASED_SERVICES);

    @Override
    public String id() {
        return "code.duplicate";
    }

    @Override
    public RuleGroup group() {
        return RuleGroup.CODES;
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.tables().stream().flatMap(this::check);
    }

    private Stream<Finding> check(StatedTable table) {
        Stream<Finding> units = ONCE_BY_UNIT.contains(table.kind())
                ? once(CodeCells.of(table, RowKind.UNIT, Field.UNIT_CODE), Outcome.FAIL)
                : Stream.empty();
        Field code = table.kind() == TableKind.GENERAL_BASIC ? Field.ECONOMIC_CODE : Field.ITEM_CODE;
        Stream<Finding> items = ONCE_BY_ITEM.contains(table.kind())
                ? once(CodeCells.of(table, RowKind.ITEM, code), Outcome.FAIL)
                : Stream.empty();
        Stream<Finding> projects = once(CodeCells.of(table, RowKind.PROJECT, Field.PROJECT_NAME), Outcome.WARNING);
        return Stream.of(units, items, projects).flatMap(findings -> findings);
    }

    /// A finding for each that stands again, or one that all stand once.
    private Stream<Finding> once(Stream<CodeCells> codes, Outcome outcome) {
        List<List<CodeCells>> groups = List
                .copyOf(codes.collect(groupingBy(code -> code.unit() + "/" + code.code(), LinkedHashMap::new, toList()))
                        .values());
        List<Finding> again = groups.stream().filter(group -> group.size() > 1)
                .map(group -> Finding.of(id(), outcome,
                        Said.of("check.said.duplicate", Value.of(group.getFirst().cell().label()),
                                Value.of(group.size(), "")),
                        group.getLast().cell(), CodeCells.cells(group.subList(0, group.size() - 1))))
                .toList();
        return again.isEmpty() && !groups.isEmpty() ? Stream.of(passed(groups)) : again.stream();
    }

    private Finding passed(List<List<CodeCells>> groups) {
        CodeCells first = groups.getFirst().getFirst();
        return Finding.of(id(), Outcome.PASS, Said.of("check.said.unique", Value.of(groups.size(), "")), first.cell());
    }
}
