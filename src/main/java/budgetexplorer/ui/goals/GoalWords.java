package budgetexplorer.ui.goals;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.Unit;
import budgetexplorer.model.goal.Indicator;
import budgetexplorer.model.goal.IndicatorCount;
import budgetexplorer.model.goal.Project;
import budgetexplorer.model.goal.Target;
import budgetexplorer.model.table.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Says what there is of projects and goals.
final class GoalWords {
    private static final Comparator<Project> BY_AMOUNT = Comparator
            .comparing(project -> Objects.requireNonNull(project.amount()));

    private final Messages messages;
    private final AmountFormat format;

    GoalWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /// All projects in a sentence.
    String heading(BudgetSummary budget, List<Project> projects) {
        String name = budget.department().name();
        String year = String.valueOf(budget.id().year());
        Optional<Project> largest = projects.stream().filter(project -> project.amount() != null).max(BY_AMOUNT);
        Optional<Money> sum = sum(projects);
        if (largest.isEmpty() || sum.isEmpty()) {
            return messages.text("goals.heading.plain", name, year, projects.size());
        }
        Money most = Objects.requireNonNull(largest.get().amount());
        return messages.text("goals.heading", name, year, projects.size(), withUnit(sum.get()), largest.get().name(),
                messages.text("goals.heading.largest", format.amount(most), format.share(most.shareOf(sum.get()))));
    }

    /// How many indicators there are and of what kind.
    String indicators(List<Project> projects) {
        IndicatorCount count = IndicatorCount
                .of(projects.stream().map(Project::indicators).flatMap(Collection::stream).toList());
        long without = projects.stream().filter(project -> project.measured() == 0).count();
        return messages.text(without == 0 ? "goals.indicators" : "goals.indicators.without", count.total(),
                count.measured(), count.inWords() + count.unparsed(), without);
    }

    /// What is shown and what is not.
    String status(List<Project> shown, List<Project> all) {
        List<Project> hidden = all.stream().filter(project -> !shown.contains(project)).toList();
        return hidden.isEmpty()
                ? messages.text("goals.status", shown.size(), amount(shown))
                : messages.text("goals.status.hidden", shown.size(), amount(shown), hidden.size(), amount(hidden));
    }

    private String amount(List<Project> projects) {
        return sum(projects).map(format::amount).orElse(AmountFormat.DASH);
    }

    private static Optional<Money> sum(List<Project> projects) {
        return projects.stream().map(Project::amount).filter(Objects::nonNull).map(Objects::requireNonNull)
                .reduce(Money::plus);
    }

    String withoutTable(BudgetSummary budget) {
        return messages.text("goals.none", budget.department().name(), String.valueOf(budget.id().year()));
    }

    String withoutProjects(BudgetSummary budget) {
        return messages.text("goals.empty", budget.department().name(), String.valueOf(budget.id().year()));
    }

    String unit(Unit unit) {
        return unit.code().isEmpty() ? messages.text("goals.unit.all") : unit.code() + " " + unit.name();
    }

    String amount(Project project) {
        Money amount = project.amount();
        return amount == null
                ? messages.text("goals.amount.missing")
                : withUnit(amount);
    }

    private String withUnit(Money amount) {
        return messages.text("goals.amount", format.amount(amount), format.unit().label());
    }

    String source(Project project) {
        return messages.text("goals.source", project.row());
    }

    String kind(Field column) {
        return messages.text("goals.kind." + column.name());
    }

    /// What an indicator aims at: sign, number and unit, or the words.
    String target(Indicator indicator) {
        return switch (indicator.target()) {
            case Target.Measured(var subject, var operator, var value, var unit, _) ->
                (indicator.name().contains(subject) ? "" : subject + " ") + operator.symbol() + " "
                        + value.toPlainString()
                        + (unit.isEmpty() ? "" : " " + unit);
            case Target.InWords(var text) -> text;
            case Target.Unrecognised() -> AmountFormat.DASH;
        };
    }

    /// Whether and why a target cannot be measured; nothing if it can.
    String mark(Indicator indicator) {
        return switch (indicator.target()) {
            case Target.Measured _ -> "";
            case Target.InWords _ -> messages.text("goals.mark.words");
            case Target.Unrecognised _ -> messages.text("goals.mark.none");
        };
    }
}
