package budgetexplorer.service.overview;

import budgetexplorer.check.finding.Audit;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.GlossaryTerm;
import budgetexplorer.model.table.TableKind;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// What is to be seen of one budget at first sight. Immutable. What the documents do not say is absent, never zero.
///
/// @param previous   what it is compared with
/// @param missing    the tables that the budget lacks
/// @param counts     how many units, lines and projects there are
/// @param figures    what is known of the subjects
/// @param categories 类, the largest first
/// @param gone       类 that only the budget of the year before has
/// @param units      the largest first
/// @param projects   the largest first
/// @param funds      in the order of the documents, those that are zero too; empty if no table states them
/// @param audit      what the auditor finds
/// @param terms      what the budget's own text explains
public record Overview(BudgetSummary budget, Previous previous, Set<TableKind> missing, Counts counts,
        Map<Subject, KeyFigure> figures, List<Part> categories, List<Part> gone, List<Part> units,
        List<ProjectPart> projects, List<Part> funds, Audit audit, List<GlossaryTerm> terms) {
    public Overview {
        missing = Set.copyOf(missing);
        figures = Map.copyOf(figures);
        categories = List.copyOf(categories);
        gone = List.copyOf(gone);
        units = List.copyOf(units);
        projects = List.copyOf(projects);
        funds = List.copyOf(funds);
        terms = List.copyOf(terms);
    }

    /// How many there are; empty where the document lacks the table that would say.
    public record Counts(OptionalInt units, OptionalInt lines, OptionalInt projects) {}

    /// What is known of a subject.
    public KeyFigure figure(Subject subject) {
        return figures.getOrDefault(subject, KeyFigure.MISSING);
    }
}
