package budgetexplorer.service.overview;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.AuditBudgets;
import budgetexplorer.service.prior.YearBefore;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts together what is to be seen of one budget at first sight. Thread-safe.
public final class OverviewBudget {
    private final BrowseLibrary library;
    private final AuditBudgets audits;

    public OverviewBudget(BrowseLibrary library) {
        this.library = library;
        this.audits = new AuditBudgets(library);
    }

    /// Reads a budget of the library, and the one it is compared with.
    public Overview of(BudgetSummary budget) {
        var facts = new BudgetFacts(library, budget.id());
        Optional<BudgetSummary> previous = YearBefore.of(budget.id(), library);
        Optional<BudgetFacts> before = previous.map(other -> new BudgetFacts(library, other.id()));
        Map<String, Part> categoriesBefore = before.map(OverviewBudget::categoriesByCode).orElse(Map.of());
        List<Part> categories = facts.categories();
        return new Overview(budget, new Previous(previous, facts.narrative().isPresent()), missing(facts),
                facts.counts(), figures(facts, before),
                categories.stream().map(part -> withChange(part, facts, before, categoriesBefore)).toList(),
                gone(categories, categoriesBefore), facts.units(), facts.projects(), facts.funds(),
                audits.audit(budget).audit(),
                facts.narrative().map(Narrative::glossary).orElse(List.of()));
    }

    private static Map<Subject, KeyFigure> figures(BudgetFacts facts, Optional<BudgetFacts> before) {
        return Arrays.stream(Subject.values()).collect(toMap(identity(), subject -> {
            Optional<LinkedAmount> amount = facts.amount(subject);
            return new KeyFigure(amount, Changes.of(amount, before.flatMap(other -> other.amount(subject)),
                    facts.text().change(subject)));
        }, (one, _) -> one, () -> new EnumMap<>(Subject.class)));
    }

    private static Map<String, Part> categoriesByCode(BudgetFacts facts) {
        return facts.categories().stream().filter(part -> !part.code().isEmpty())
                .collect(toMap(Part::code, identity(), (one, _) -> one));
    }

    private static Part withChange(Part part, BudgetFacts facts, Optional<BudgetFacts> before,
            Map<String, Part> categoriesBefore) {
        Optional<LinkedAmount> then = Optional.ofNullable(categoriesBefore.get(part.code()))
                .map(old -> old.figure().amount()).orElseGet(() -> nothing(part, before));
        Optional<LinkedAmount> now = part.figure().amount();
        Optional<Change> said = part.figure().change().or(() -> facts.text().change(part.name()));
        return new Part(part.code(), part.name(), new KeyFigure(now, Changes.of(now, then, said)));
    }

    /// Where last year's lines are known and none is of a 类, nothing was spent under it.
    private static Optional<LinkedAmount> nothing(Part part, Optional<BudgetFacts> before) {
        return before.filter(other -> other.tree().isPresent() && !part.code().isEmpty())
                .map(other -> new LinkedAmount(new Money(0, 1), other.line(List.of()), "", true));
    }

    private static List<Part> gone(List<Part> categories, Map<String, Part> before) {
        Set<String> codes = categories.stream().map(Part::code).collect(toSet());
        return codes.isEmpty() || codes.contains("")
                ? List.of()
                : before.values().stream().filter(part -> !codes.contains(part.code()))
                        .sorted(comparing(Part::code)).toList();
    }

    private static Set<TableKind> missing(BudgetFacts facts) {
        Set<TableKind> missing = EnumSet.allOf(TableKind.class);
        missing.removeAll(facts.tables().keySet());
        return missing;
    }

}
