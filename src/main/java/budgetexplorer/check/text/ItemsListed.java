package budgetexplorer.check.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.check.finding.Said;
import budgetexplorer.check.finding.Value;
import budgetexplorer.check.narrative.Restated;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.Money;
import budgetexplorer.model.evidence.Gap;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The text names every 项 of tables 5, 8 and 9 once, and no other.
public final class ItemsListed implements TextRule {
    private static final List<SectionKind> SECTIONS = List.of(SectionKind.GENERAL, SectionKind.GOVERNMENT_FUND,
            SectionKind.STATE_CAPITAL);
    private static final int DEPTH = 3;

    @Override
    public String id() {
        return "text.items";
    }

    @Override
    public Stream<Finding> check(AuditedBudget budget) {
        return SECTIONS.stream().flatMap(kind -> budget.told().narrative().section(kind)
                .flatMap(section -> Restated.by(kind).flatMap(restated -> budget.table(restated.table()))
                        .map(table -> check(budget, section, table)))
                .orElseGet(Stream::empty));
    }

    private Stream<Finding> check(AuditedBudget budget, Section section, StatedTable table) {
        List<Figure> named = section.figures()
                .filter(figure -> figure.claim() == Claim.AMOUNT && figure.subject().size() == DEPTH)
                .filter(figure -> PartFamily.of(PlainName.of(figure.subject().getLast())) == PartFamily.OTHER).toList();
        if (named.isEmpty()) {
            return Stream.empty();
        }
        var cells = new Cells(budget);
        Map<String, List<Figure>> byCode = new LinkedHashMap<>();
        List<Figure> lost = new ArrayList<>();
        for (Figure figure : named) {
            code(budget, cells, table, figure).ifPresentOrElse(
                    code -> byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(figure), () -> lost.add(figure));
        }
        Map<String, List<Row>> missing = rows(table);
        missing.keySet().removeAll(byCode.keySet());
        Stream<Finding> found = byCode.values().stream().map(figures -> once(budget.told(), figures));
        List<Finding> unknown = lost.stream().flatMap(figure -> lost(budget.told(), table, figure, missing).stream())
                .toList();
        return Stream.of(found, unknown.stream(), missing.values().stream().map(rows -> missing(table, rows)))
                .flatMap(each -> each);
    }

    private static Optional<String> code(AuditedBudget budget, Cells cells, StatedTable table, Figure figure) {
        return budget.told().evidence().of(figure).flatMap(evidence -> evidence.cells().stream().findFirst())
                .flatMap(cells::row).map(row -> table.text(row, Field.ITEM_CODE));
    }

    /// The rows of every 项 that has money.
    private static Map<String, List<Row>> rows(StatedTable table) {
        Map<String, List<Row>> rows = table.rows(RowKind.ITEM).stream()
                .filter(row -> table.text(row, Field.ITEM_CODE).length() == CodeLevel.ITEM
                        .digits())
                .collect(groupingBy(row -> table.text(row, Field.ITEM_CODE), LinkedHashMap::new, toList()));
        rows.values().removeIf(each -> sum(table, each).isZero());
        return rows;
    }

    private static Money sum(StatedTable table, List<Row> rows) {
        return Rounding.sum(rows.stream()
                .flatMap(row -> table.table().amount(row, Field.TOTAL).stream()).toList());
    }

    private Finding once(Told told, List<Figure> figures) {
        Evidence first = told.at(figures.getFirst());
        return figures.size() == 1
                ? Finding.of(id(), Outcome.PASS, Said.of("check.said.text.itemListed", Value.of(first.label())), first)
                : Finding.of(id(), Outcome.FAIL,
                        Said.of("check.said.text.itemTwice", Value.of(first.label()), Value.of(figures.size(), "")),
                        told.at(figures.getLast()), first);
    }

    /// A name that the table does not have: a slip in one that nobody else names, or something else.
    private Optional<Finding> lost(Told told, StatedTable table, Figure figure, Map<String, List<Row>> missing) {
        String name = PlainName.of(figure.subject().getLast());
        Evidence judged = told.at(figure);
        boolean isUnknown = told.evidence().of(figure).flatMap(evidence -> evidence.gap())
                .filter(gap -> gap.reason() == Gap.Reason.NAME_UNKNOWN && PlainName.of(gap.name()).equals(name))
                .isPresent();
        Optional<List<Row>> meant = missing.values().stream()
                .filter(rows -> Likeness.areAlike(name, PlainName.of(table.text(rows.getFirst(), Field.NAME))))
                .findFirst();
        meant.ifPresent(rows -> missing.remove(table.text(rows.getFirst(), Field.ITEM_CODE)));
        if (meant.isPresent()) {
            Row row = meant.get().getFirst();
            String proper = table.text(row, Field.NAME);
            boolean isSame = PlainName.of(proper).equals(name);
            return isSame
                    ? Optional.empty()
                    : Optional.of(new Finding(id(), Outcome.FAIL,
                            Said.of("check.said.text.itemName", Value.of(judged.label()),
                                    Value.of(figure.subject().getLast()),
                                    Value.of(proper), Value.of(table.kind().number(), "")),
                            judged, null, null, List.of(), table.at(meant.get(), Field.TOTAL)));
        }
        return isUnknown
                ? Optional.of(Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.itemUnknown",
                        Value.of(judged.label()), Value.of(table.kind().number(), "")), judged))
                : Optional.empty();
    }

    private Finding missing(StatedTable table, List<Row> rows) {
        List<Evidence> cells = table.at(rows, Field.TOTAL);
        return Finding.of(id(), Outcome.FAIL, Said.of("check.said.text.itemMissing",
                Value.of(table.text(rows.getFirst(), Field.ITEM_CODE) + " " + table.text(rows.getFirst(), Field.NAME)),
                Value.of(table.kind().number(), "")), cells.getFirst(),
                cells.stream().skip(1).toArray(Evidence[]::new));
    }
}
