package budgetexplorer.service.compare;

import budgetexplorer.base.Messages;
import budgetexplorer.compare.Comparison;
import budgetexplorer.compare.Side;
import budgetexplorer.model.BudgetId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Says in what the budgets of a comparison differ that are not compared for it.
record Warnings(ComparisonWords words, Comparison comparison) {
    List<String> sentences() {
        Messages messages = words.messages();
        boolean departments = new SideNames(words, comparison).departmentsDiffer();
        boolean years = comparison.differIn(side -> id(side).year());
        boolean stages = comparison.differIn(side -> id(side).stage());
        List<String> warnings = new ArrayList<>();
        if (departments && years) {
            warnings.add(messages.text("compare.years", grouped(side -> ComparisonWords.year(id(side).year()),
                    "compare.year")));
        }
        if (stages && (departments || years)) {
            warnings.add(
                    messages.text("compare.stages", grouped(side -> words.stage(id(side).stage()), "compare.stage")));
        }
        if (!stages && (departments || years) && comparison.differIn(side -> id(side).revision())) {
            warnings.add(messages.text("compare.revisions",
                    grouped(side -> String.valueOf(id(side).revision()), "compare.revision")));
        }
        if (comparison.sides().stream().flatMap(side -> side.unit().stream()).distinct().count() > 1) {
            warnings.add(messages.text("compare.units", grouped(
                    side -> side.unit().map(unit -> unit.label()).orElse(""), "compare.unit.stated"),
                    words.format().unit().label()));
        }
        return warnings;
    }

    /// The budgets that have something in common together: `405、301 为 2026 年`.
    private String grouped(Function<Side, String> property, String key) {
        var names = new SideNames(words, comparison);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (int side = 0; side < comparison.sides().size(); side++) {
            String value = property.apply(comparison.sides().get(side));
            if (!value.isEmpty()) {
                groups.computeIfAbsent(value, _ -> new ArrayList<>()).add(names.shortest(side));
            }
        }
        return String.join(words.messages().text("compare.comma"), groups.entrySet().stream()
                .map(group -> words.messages().text(key, words.join(group.getValue()), group.getKey())).toList());
    }

    private static BudgetId id(Side side) {
        return side.budget().id();
    }
}
