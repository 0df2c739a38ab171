package budgetexplorer.ui.explore;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Money;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.model.tree.ProjectLines;
import budgetexplorer.service.BrowseLibrary;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What is known of a budget beside the tree that is shown; read once for each budget.
///
/// @param hierarchies the ways it can be taken apart
/// @param lines       which projects which lines pay for
record Background(Set<Hierarchy> hierarchies, ProjectLines lines, Optional<Narrative> narrative) {
    static final Background NONE = new Background(Set.of(), ProjectLines.NONE, Optional.empty());

    static Background read(BrowseLibrary library, BudgetId budget) {
        return new Background(library.hierarchies(budget), library.projectLines(budget), library.narrative(budget));
    }

    /// Where the narrative states a node's amount under its name.
    OptionalInt sentence(ExploreNode node) {
        return narrative.stream().flatMap(Narrative::figures).filter(figure -> speaksOf(figure, node))
                .mapToInt(figure -> figure.span().start()).findFirst();
    }

    private static boolean speaksOf(Figure figure, ExploreNode node) {
        Money total = node.total();
        String name = node.node().name();
        return total != null && !total.isZero() && !name.isEmpty() && !figure.subject().isEmpty()
                && figure.subject().getLast().startsWith(name)
                && figure.money().filter(money -> money.fen() == total.fen()).isPresent();
    }
}
