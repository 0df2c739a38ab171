package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Span;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What 人员经费 and 公用经费 are said to include is what table 6 has.
public final class EconomyListed implements TextRule {
    private static final int SECTION_DIGITS = 5;
    private static final String AND_SO_ON = "等";

    @Override
    public String id() {
        return "text.economy";
    }

    @Override
    public Set<TableKind> tables() {
        return Set.of(TableKind.GENERAL_BASIC);
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return budget.told().narrative().section(SectionKind.GENERAL_BASIC).stream()
                .flatMap(section -> section.statements().stream().filter(statement -> !statement.names().isEmpty())
                        .flatMap(statement -> field(statement)
                                .map(field -> check(budget, section, statement, field)).stream()));
    }

    private static Optional<Field> field(Statement statement) {
        String name = PlainName.of(statement.subject().getLast());
        return name.contains("人员经费")
                ? Optional.of(Field.PERSONNEL)
                : name.contains("公用经费") ? Optional.of(Field.OPERATING) : Optional.empty();
    }

    private Finding check(AuditedBudget budget, Section section, Statement statement, Field field) {
        Told told = budget.told();
        StatedTable table = budget.stated(TableKind.GENERAL_BASIC);
        List<Row> rows = table.rows(RowKind.ITEM).stream()
                .filter(row -> table.code(row).length() == SECTION_DIGITS)
                .filter(row -> table.table().amount(row, field).filter(money -> !money.isZero()).isPresent()).toList();
        Set<String> stated = rows.stream().map(row -> name(table, row)).collect(Collectors.toSet());
        Set<String> named = statement.names().stream().map(item -> PlainName.of(item.name()))
                .collect(Collectors.toSet());
        List<Row> missing = goesOn(told, statement)
                ? List.of()
                : rows.stream().filter(row -> !named.contains(name(table, row))).toList();
        List<NamedItem> extra = statement.names().stream()
                .filter(item -> !stated.contains(PlainName.of(item.name()))).toList();
        var span = new Span(statement.names().getFirst().span().start(), statement.names().getLast().span().end());
        Evidence judged = told.at(span, Development.key(section, statement, "NAMES"),
                statement.subject().getLast() + " · 列举", Value.of(span.in(told.narrative().text())));
        List<Evidence> others = new ArrayList<>(table.at(missing, field));
        statement.figure(Claim.AMOUNT).map(told::at).ifPresent(others::add);
        return missing.isEmpty() && extra.isEmpty()
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.economyListed", Value.of(judged.label())),
                        judged)
                : new Finding(id(), Outcome.FAIL, Said.of("check.said.text.economyDiffers", Value.of(judged.label()),
                        Value.of(missing(table, missing)), Value.of(extra(extra))), judged, null, null, List.of(),
                        others);
    }

    private static String name(StatedTable table, Row row) {
        return PlainName.of(table.text(row, Field.NAME));
    }

    /// `…、培训费等。`
    private static boolean goesOn(Told told, Statement statement) {
        return told.narrative().text().startsWith(AND_SO_ON, statement.names().getLast().span().end());
    }

    private static String missing(StatedTable table, List<Row> rows) {
        return listed(rows.stream().map(row -> table.text(row, Field.NAME)));
    }

    private static String extra(List<NamedItem> items) {
        return listed(items.stream().map(NamedItem::name));
    }

    private static String listed(Stream<String> names) {
        String all = names.collect(Collectors.joining("、"));
        return all.isEmpty() ? "—" : all;
    }
}
