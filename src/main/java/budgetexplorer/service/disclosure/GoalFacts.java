package budgetexplorer.service.disclosure;

import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Goals;
import budgetexplorer.model.disclosure.KeyProject;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.disclosure.Sourced;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a text says of table 12, and which of its projects it tells of one by one.
record GoalFacts(Sources sources) {
    static final Need PROJECTS = new Need(Need.Kind.PROJECTS, Subject.whole(SectionKind.GOALS));
    private static final String NOUN = "项目";

    Goals goals() {
        return sources.now().table(TableKind.GOALS)
                .map(table -> new Goals(projects(table).size(), sources.text().flatMap(EarlierText::noun).orElse(NOUN),
                        key().value().stream().flatMap(name -> project(table, name).stream()).toList()))
                .orElse(new Goals(0, NOUN, List.of()));
    }

    private static List<Row> projects(BudgetTable table) {
        return table.rows(RowKind.PROJECT).toList();
    }

    /// The names of the projects told of one by one: as typed, else those of the earlier text, else the largest.
    Sourced<List<String>> key() {
        Optional<Sourced<List<String>>> typed = sources.typed().words(PROJECTS).map(words -> new Sourced<>(
                words.lines().map(String::strip).filter(name -> !name.isEmpty()).toList(), Source.TYPED));
        return typed.or(() -> sources.text().map(text -> new Sourced<>(known(text.projects()), Source.TEXT)))
                .orElseGet(() -> new Sourced<>(largest(), Source.PROPOSED));
    }

    private List<String> known(List<String> names) {
        return sources.now().table(TableKind.GOALS)
                .map(table -> names.stream().filter(name -> project(table, name).isPresent()).toList())
                .orElse(List.of());
    }

    private List<String> largest() {
        return sources.now().table(TableKind.GOALS).stream()
                .flatMap(table -> projects(table).stream()
                        .flatMap(row -> table.amount(row, Field.TOTAL).stream()
                                .map(money -> new KeyProject(table.text(row, Field.PROJECT_NAME), money, "")))
                        .max(Comparator.comparing(KeyProject::amount)).stream())
                .map(KeyProject::name).toList();
    }

    /// A project of table 12 under its name there; several units may share one.
    private static Optional<KeyProject> project(BudgetTable table, String name) {
        List<Row> rows = projects(table).stream()
                .filter(row -> PlainName.of(table.text(row, Field.PROJECT_NAME)).equals(PlainName.of(name))).toList();
        List<Money> amounts = rows.stream().flatMap(row -> table.amount(row, Field.TOTAL).stream()).toList();
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeyProject(table.text(rows.getFirst(), Field.PROJECT_NAME).strip(),
                        Rounding.sum(amounts), goal(table, rows)));
    }

    private static String goal(BudgetTable table, List<Row> rows) {
        Stream<String> goals = rows.stream().map(row -> table.text(row, Field.GOAL)).filter(goal -> !goal.isBlank());
        return goals.findFirst().orElse("");
    }
}
