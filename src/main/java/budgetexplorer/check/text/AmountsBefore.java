package budgetexplorer.check.text;

import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.narrative.FigureCells;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.StatedTable;
import budgetexplorer.check.rule.Told;
import budgetexplorer.model.Money;
import budgetexplorer.model.evidence.NarrativeEvidence;
import budgetexplorer.model.narrative.Claim;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.Optional;

/// What the budget of the year before states of the subjects of this year's text. For one use by one thread.
final class AmountsBefore {
    private final NarrativeEvidence evidence;
    private final Cells cells;
    private final Optional<Told> text;

    /// Where it states an amount, and which.
    record Found(Money money, List<Evidence> cells) {}

    AmountsBefore(AuditedBudget budget, AuditedBudget before) {
        this.evidence = FigureCells.of(budget.told().narrative(),
                before.tables().stream().map(StatedTable::table).toList(), before.names(), before.id().year());
        this.cells = new Cells(before);
        this.text = before.text();
    }

    /// The amount of the same subject in the tables, or else in the text.
    Optional<Found> of(Development development) {
        return development.figure(Claim.AMOUNT).flatMap(this::inTables).or(() -> inText(development));
    }

    private Optional<Found> inTables(Figure amount) {
        return evidence.of(amount).flatMap(found -> found.money()
                .map(money -> new Found(money, cells.of(found.summed()
                        ? found.cells()
                        : found.cells().stream().limit(1).toList()))))
                .filter(found -> !found.cells.isEmpty());
    }

    private Optional<Found> inText(Development development) {
        return text.flatMap(told -> told.narrative().section(development.section().kind())
                .flatMap(section -> amount(section, development.statement()))
                .flatMap(figure -> figure.money().map(money -> new Found(money, List.of(told.at(figure))))));
    }

    private static Optional<Figure> amount(Section section, Statement statement) {
        List<String> subject = PlainName.of(statement.subject());
        return section.statements().stream().filter(other -> PlainName.of(other.subject()).equals(subject))
                .flatMap(other -> other.figure(Claim.AMOUNT).stream()).findFirst();
    }
}
