package budgetexplorer.service.draft;

import budgetexplorer.check.finding.Calculation;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditSettings;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.Identity;
import budgetexplorer.check.rule.IdentityRule;
import budgetexplorer.check.rule.LibraryNorms;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.table.TableRules;
import budgetexplorer.check.table.balance.BothSides;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.ClassificationNames;
import budgetexplorer.model.Money;
import budgetexplorer.model.draft.Alteration.CellSet;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Cell;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Carries what an amount changes by to the sums above it: those of its row, of its unit, its department and the whole
/// table. A sum that the table does not state stays unstated, and what the income changes by says nothing of the
/// expenditure.
final class CarriedSums {
    private static final String SIDES = new BothSides().id();

    private CarriedSums() {}

    /// A cell and what states the sum it is part of.
    private record Part(CellPlace part, Evidence total) {}

    /// What a change of a cell changes too; nothing if it is no change of an amount.
    ///
    /// @param names of codes, as the rules want them
    static List<CellSet> of(BudgetSummary budget, BudgetTable table, CellSet cause, ClassificationNames names) {
        Optional<Money> difference = difference(cause);
        if (difference.isEmpty() || difference.get().isZero()) {
            return List.of();
        }
        List<Part> parts = parts(budget, table, names);
        List<CellSet> carried = new ArrayList<>();
        Set<CellPlace> done = new HashSet<>();
        Deque<CellPlace> waiting = new ArrayDeque<>();
        var start = new CellPlace(cause.table(), cause.row(), cause.column());
        done.add(start);
        waiting.add(start);
        while (!waiting.isEmpty()) {
            CellPlace place = waiting.poll();
            parts.stream().filter(part -> part.part().equals(place)).map(Part::total).forEach(total -> {
                Optional<CellPlace> at = place(total).filter(each -> total.money() != null && done.add(each));
                at.ifPresent(each -> {
                    carried.add(raised(table, each, difference.get()));
                    waiting.add(each);
                });
            });
        }
        return carried;
    }

    private static Optional<Money> difference(CellSet cause) {
        return switch (cause.after()) {
            case Cell.Amount(var after) -> Optional.of(money(cause.before()).map(after::minus).orElse(after));
            case Cell.Blank() -> money(cause.before()).map(Money::negate);
            case Cell.Text _ -> Optional.empty();
        };
    }

    private static Optional<Money> money(Cell cell) {
        return cell instanceof Cell.Amount(var money) ? Optional.of(money) : Optional.empty();
    }

    private static CellSet raised(BudgetTable table, CellPlace place, Money difference) {
        Cell before = table.row(place.row()).orElseThrow().cells().get(place.column());
        Money sum = money(before).orElseThrow();
        return new CellSet(place.table(), place.row(), place.column(), before,
                new Cell.Amount(new Money(sum.plus(difference).fen(), sum.step())));
    }

    private static List<Part> parts(BudgetSummary budget, BudgetTable table, ClassificationNames names) {
        var audited = new AuditedBudget(budget.id(), budget.department(),
                List.of(new StatedTable(budget.id(), table)), Optional.empty(), names, Optional.empty(),
                LibraryNorms.NONE, AuditSettings.INITIAL);
        return TableRules.WITHIN.stream().filter(rule -> Set.of(table.kind()).containsAll(rule.tables()))
                .filter(IdentityRule.class::isInstance).map(IdentityRule.class::cast)
                .filter(rule -> !rule.id().equals(SIDES)).flatMap(rule -> rule.identities(audited))
                .filter(identity -> identity.kind() == Calculation.Kind.SUM).flatMap(CarriedSums::parts).toList();
    }

    private static Stream<Part> parts(Identity identity) {
        return identity.parts().stream().flatMap(part -> place(part).stream())
                .map(place -> new Part(place, identity.total()));
    }

    private static Optional<CellPlace> place(Evidence cell) {
        return cell.at() instanceof Link.TableCell(_, var table, var row, var column) && row.isPresent()
                && column.isPresent()
                        ? Optional.of(new CellPlace(table, row.getAsInt(), column.getAsInt()))
                        : Optional.empty();
    }
}
