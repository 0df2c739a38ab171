package budgetexplorer.check;

import static java.util.stream.Collectors.toMap;

import budgetexplorer.check.code.CodeForm;
import budgetexplorer.check.code.CodeOrder;
import budgetexplorer.check.code.EconomicCategory;
import budgetexplorer.check.code.KnownName;
import budgetexplorer.check.code.NoDuplicates;
import budgetexplorer.check.code.SameItems;
import budgetexplorer.check.code.SameName;
import budgetexplorer.check.code.UnitUnderDepartment;
import budgetexplorer.check.library.LooserTargets;
import budgetexplorer.check.library.MeasurableGoals;
import budgetexplorer.check.library.RoundProjects;
import budgetexplorer.check.library.ThreePublicGrowth;
import budgetexplorer.check.library.UnusualRatio;
import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.table.StructureSum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// All rules, in the order in which they are shown. A new one is a line here and its class.
public final class Rules {
    /// Every rule once.
    public static final List<Rule> ALL = List.of(
            // within a table
            new StructureSum(),
            // between tables
            // codes and names
            new CodeForm(), new UnitUnderDepartment(), new EconomicCategory(), new NoDuplicates(), new CodeOrder(),
            new SameName(), new KnownName(), new SameItems(),
            // text
            // the library
            new ThreePublicGrowth(), UnusualRatio.operatingCosts(), UnusualRatio.projects(), new RoundProjects(),
            new MeasurableGoals(), new LooserTargets());

    private static final Map<String, Integer> PLACES = IntStream.range(0, ALL.size()).boxed()
            .collect(toMap(place -> ALL.get(place).id(), Function.identity()));

    private Rules() {}

    /// The rule of an id; empty if there is none, as in a library of a newer program.
    public static Optional<Rule> of(String id) {
        return Optional.ofNullable(PLACES.get(id)).map(ALL::get);
    }

    /// Where a rule stands among all.
    static int place(String id) {
        return PLACES.getOrDefault(id, ALL.size());
    }
}
