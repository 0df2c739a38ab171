package budgetexplorer.service.prior;

import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a budget's text says of amounts and how they changed. Immutable.
public record ToldChanges(Narrative narrative) {
    /// What it says of the subjects whose last name is wanted, the first section first.
    public Stream<ToldChange> of(List<SectionKind> sections, Predicate<String> name) {
        return sections.stream().flatMap(this::statements)
                .filter(statement -> name.test(statement.subject().getLast())).map(ToldChange::new);
    }

    /// The same of subjects that are part of nothing.
    public Stream<ToldChange> ofWhole(List<SectionKind> sections, Predicate<String> name) {
        return of(sections, name).filter(told -> told.statement().subject().size() == 1);
    }

    /// What it says of the parts by function, by 类.
    public Stream<ToldChange> ofCategories(Predicate<String> name) {
        return statements(SectionKind.EXPENDITURE)
                .filter(statement -> name.test(statement.subject().getLast()) || isCategory(statement))
                .map(ToldChange::new);
    }

    /// Whether a statement is one of the list of 类.
    public static boolean isCategory(Statement statement) {
        return statement.parent().stream().anyMatch(parent -> parent.contains("功能分类"));
    }

    private Stream<Statement> statements(SectionKind kind) {
        return narrative.section(kind).map(Section::statements).orElse(List.of()).stream()
                .filter(statement -> !statement.subject().isEmpty());
    }
}
