package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/// The largest projects of table 12: a bar each in the colour of its unit, the others in one.
record ProjectChart(Subject subject, ChartWords words) {
    private static final int MOST = 12;

    private record Project(Row row, String name, String unit, Optional<Money> amount) {}

    Chart chart() {
        List<Project> projects = subject.projects().map(ProjectChart::projects).orElse(List.of());
        List<BarData.Bar> bars = new ArrayList<>();
        projects.stream().limit(MOST).forEach(project -> bars.add(bar(project)));
        if (projects.size() > MOST) {
            bars.add(rest(projects.subList(MOST, projects.size())));
        }
        return words.chart("projects", words.text("chart.projects"), heading(projects),
                projects.isEmpty() ? List.of() : List.of(words.text("chart.projects.note")), new BarData(bars));
    }

    private static List<Project> projects(BudgetTable table) {
        return table.rows(RowKind.PROJECT)
                .map(row -> new Project(row, table.text(row, Field.PROJECT_NAME), table.text(row, Field.NAME),
                        table.amount(row, Field.TOTAL)))
                .sorted(Comparator.comparingLong((Project project) -> project.amount().map(Money::fen).orElse(0L))
                        .reversed())
                .toList();
    }

    private BarData.Bar bar(Project project) {
        String share = project.amount().flatMap(amount -> whole()
                .map(whole -> "\n" + words.text("chart.projects.share", words.share(amount, whole)))).orElse("");
        return new BarData.Bar(project.name(), project.amount().orElse(null), ink(project.row()),
                project.unit() + share,
                Optional.of(new Link.Project(subject.id(), OptionalInt.of(project.row().number()))));
    }

    private Ink ink(Row row) {
        List<String> units = subject.functions().map(UnitChart::units).orElse(List.of()).stream()
                .map(unit -> unit.code()).toList();
        return new Ink.Fixed(Palette.unit(Math.max(0, units.indexOf(Objects.requireNonNullElse(row.unit(), "")))));
    }

    private Optional<Money> whole() {
        return Optional.ofNullable(subject.own().amounts().project());
    }

    private BarData.Bar rest(List<Project> projects) {
        return new BarData.Bar(words.text("chart.rest", projects.size()), sum(projects), Ink.Role.NEUTRAL, "",
                Optional.of(new Link.Project(subject.id(), OptionalInt.empty())));
    }

    private static Money sum(List<Project> projects) {
        return projects.stream().flatMap(project -> project.amount().stream()).reduce(new Money(0, 1), Money::plus);
    }

    private String heading(List<Project> projects) {
        if (projects.isEmpty() || projects.getFirst().amount().isEmpty()) {
            return words.text("chart.projects.none", words.department(), words.year());
        }
        Project first = projects.getFirst();
        Money amount = first.amount().orElseThrow();
        Money whole = sum(projects);
        return words.text("chart.projects.heading", first.name(), words.amount(amount), words.share(amount, whole),
                projects.size(), words.amount(whole));
    }
}
