package budgetexplorer.service.disclosure;

import budgetexplorer.check.narrative.Restated;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.ItemAmounts;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.service.LinkedNarrative;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells what the statements of a text are about by the cells that their figures speak of. Not changed once it is made.
final class StatementSubjects {
    private static final int ITEM_DEPTH = 3;
    private static final Set<SectionKind> ONE_TOTAL = Set.of(SectionKind.BALANCE, SectionKind.INCOME,
            SectionKind.EXPENDITURE);

    private record Place(SectionKind section, List<String> path) {}

    private final LinkedNarrative linked;
    private final Map<Place, Subject> known = new HashMap<>();

    /// @param facts what the tables state, for a slip in a 项's name is told by its amount
    StatementSubjects(LinkedNarrative linked, TableFacts facts) {
        this.linked = linked;
        Narrative narrative = linked.narrative();
        narrative.sections().forEach(section -> section.statements().forEach(statement -> statement.figures().stream()
                .filter(figure -> figure.claim() != Claim.COUNT)
                .flatMap(figure -> byCells(section.kind(), figure).stream()).findFirst().ifPresent(
                        subject -> known.putIfAbsent(new Place(section.kind(), statement.subject()), subject))));
        TableFacts.ITEMS.keySet().forEach(kind -> slips(kind, facts));
    }

    /// The subject of a statement; empty if nobody can tell.
    Optional<Subject> of(SectionKind section, Statement statement) {
        if (section == SectionKind.OPERATING_COSTS) {
            return Optional.of(Subject.whole(section));
        }
        if (statement.subject().isEmpty()) {
            return Optional.empty();
        }
        boolean isWhole = Restated.by(section)
                .filter(restated -> restated.isWhole(PlainName.of(statement.subject().getLast()))).isPresent();
        return isWhole
                ? Optional.of(Subject.whole(section))
                : Optional.ofNullable(known.get(new Place(section, statement.subject())));
    }

    private Optional<Subject> byCells(SectionKind section, Figure figure) {
        return linked.evidence().of(figure).flatMap(evidence -> evidence.cells().stream().findFirst())
                .flatMap(cell -> linked.table(cell.table()).map(table -> subject(section, table, cell)));
    }

    private static Subject subject(SectionKind section, BudgetTable table, CellPlace cell) {
        Field field = table.columns().get(cell.column()).field();
        Optional<FunctionCode> code = table.rows().stream().filter(row -> row.number() == cell.row())
                .filter(row -> row.kind() == RowKind.ITEM).map(row -> code(table, row)).flatMap(Optional::stream)
                .findFirst();
        return code.filter(_ -> field == Field.TOTAL)
                .map(item -> Subject.of(section, item.at(section == SectionKind.EXPENDITURE
                        ? CodeLevel.CATEGORY
                        : item.level())))
                .orElseGet(() -> code.isPresent()
                        ? new Subject(section, code.get().digits() + "." + field)
                        : Subject.of(section, field));
    }

    private static Optional<FunctionCode> code(BudgetTable table, Row row) {
        String code = table.text(row, Field.ITEM_CODE);
        return FunctionCode.isCode(code) ? Optional.of(new FunctionCode(code)) : Optional.empty();
    }

    /// A 项 whose name has a slip is the one that nobody else is and that has its amount.
    private void slips(SectionKind kind, TableFacts facts) {
        Set<Subject> taken = new HashSet<>(known.values());
        List<ItemAmounts> left = facts.items().getOrDefault(kind, List.of()).stream()
                .filter(item -> !taken.contains(Subject.of(kind, item.code()))).toList();
        linked.narrative().section(kind).ifPresent(section -> section.statements().stream()
                .filter(statement -> statement.subject().size() == ITEM_DEPTH)
                .filter(statement -> !known.containsKey(new Place(kind, statement.subject())))
                .forEach(statement -> statement.figure(Claim.AMOUNT).flatMap(Figure::money)
                        .flatMap(money -> only(left, money))
                        .ifPresent(item -> known.put(new Place(kind, statement.subject()),
                                Subject.of(kind, item.code())))));
    }

    private static Optional<ItemAmounts> only(List<ItemAmounts> items, Money money) {
        List<ItemAmounts> alike = items.stream().filter(item -> item.total().fen() == money.fen()).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /// What has last year's amount of a subject: the totals of 一, 二 and 三 are one.
    static Subject before(Subject subject) {
        return subject.part().isEmpty() && ONE_TOTAL.contains(subject.section())
                ? Subject.whole(SectionKind.BALANCE)
                : subject;
    }
}
