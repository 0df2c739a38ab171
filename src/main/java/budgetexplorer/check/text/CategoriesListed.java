package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text names every 类 of tables 1, 3 and 4 that has money, where it lists them at all.
public final class CategoriesListed implements TextRule {
    private static final Set<String> NO_CATEGORY = Set.of("本年支出", "本年支出合计", "结转下年支出", "支出总计", "支出合计");

    @Override
    public String id() {
        return "text.categories";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return Stream.concat(
                Stream.of(balance(budget, SectionKind.BALANCE, TableKind.BALANCE),
                        balance(budget, SectionKind.APPROPRIATION_BALANCE, TableKind.APPROPRIATION_BALANCE))
                        .flatMap(each -> each),
                expenditure(budget));
    }

    private Stream<Finding> balance(AuditedBudget budget, SectionKind kind, TableKind tableKind) {
        Set<CellPlace> named = named(budget, kind);
        return budget.table(tableKind).filter(_ -> !named.isEmpty()).stream()
                .flatMap(table -> table.rows(RowKind.LINE).stream().filter(row -> isCategory(table, row))
                        .flatMap(row -> table.at(row, Field.EXPENSE).stream()
                                .filter(cell -> cell.money() != null && !cell.money().isZero())
                                .map(cell -> finding(cell,
                                        named.stream().anyMatch(place -> place.row() == row.number()),
                                        kind.number(), table))));
    }

    private static boolean isCategory(StatedTable table, Row row) {
        String name = PlainName.withoutEnumerator(PlainName.of(table.text(row, Field.EXPENSE_NAME)));
        return name.endsWith("支出") && !NO_CATEGORY.contains(name);
    }

    /// The cells of what is listed below 支出.
    private static Set<CellPlace> named(AuditedBudget budget, SectionKind kind) {
        return figures(budget, kind).filter(figure -> figure.subject().size() > 1
                && (kind == SectionKind.EXPENDITURE || figure.subject().getFirst().contains("支出")))
                .flatMap(figure -> budget.told().evidence().of(figure).stream())
                .flatMap(evidence -> evidence.cells().stream()).collect(Collectors.toSet());
    }

    private static Stream<Figure> figures(AuditedBudget budget, SectionKind kind) {
        return budget.told().narrative().section(kind).stream()
                .flatMap(section -> section.statements().stream()).map(Statement::figures).flatMap(List::stream)
                .filter(figure -> figure.claim() == Claim.AMOUNT);
    }

    private Finding finding(Evidence cell, boolean isNamed, int section, StatedTable table) {
        return isNamed
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.categoryListed", Value.of(cell.label())),
                        cell)
                : Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.categoryMissing", Value.of(cell.label()),
                        Value.of(table.kind().number(), ""), Value.of(section, "")), cell);
    }

    /// Table 3 has no rows of 类: those of its 项 stand for them.
    private Stream<Finding> expenditure(AuditedBudget budget) {
        var cells = new Cells(budget);
        var named = new HashSet<String>();
        named(budget, SectionKind.EXPENDITURE).forEach(place -> cells.row(place)
                .filter(row -> row.kind() == RowKind.ITEM)
                .ifPresent(row -> budget.table(place.table()).map(table -> category(table, row))
                        .ifPresent(named::add)));
        return budget.table(TableKind.EXPENDITURE).filter(_ -> !named.isEmpty()).stream()
                .flatMap(table -> table.rows(RowKind.ITEM).stream()
                        .filter(row -> FunctionCode.isCode(table.text(row, Field.ITEM_CODE)))
                        .filter(row -> table.table().amount(row, Field.TOTAL).filter(money -> !money.isZero())
                                .isPresent())
                        .collect(Collectors.toMap(row -> category(table, row), row -> row, (first, _) -> first,
                                TreeMap::new))
                        .entrySet().stream().flatMap(entry -> table.at(entry.getValue(), Field.TOTAL).stream()
                                .map(cell -> finding(cell, named.contains(entry.getKey()), 3, table))));
    }

    private static String category(StatedTable table, Row row) {
        return new FunctionCode(table.text(row, Field.ITEM_CODE)).at(CodeLevel.CATEGORY).digits();
    }
}
