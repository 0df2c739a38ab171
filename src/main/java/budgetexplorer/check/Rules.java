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
import budgetexplorer.check.text.AllOfIt;
import budgetexplorer.check.text.AmountsInTables;
import budgetexplorer.check.text.CategoriesListed;
import budgetexplorer.check.text.ChangeAndRate;
import budgetexplorer.check.text.CountsInTables;
import budgetexplorer.check.text.CountsOfUnits;
import budgetexplorer.check.text.DepartmentNames;
import budgetexplorer.check.text.Directions;
import budgetexplorer.check.text.EconomyListed;
import budgetexplorer.check.text.EmptyNotes;
import budgetexplorer.check.text.EmptySections;
import budgetexplorer.check.text.ItemsListed;
import budgetexplorer.check.text.LastYear;
import budgetexplorer.check.text.NoAssets;
import budgetexplorer.check.text.OperatingCosts;
import budgetexplorer.check.text.Placeholders;
import budgetexplorer.check.text.PriorAndChange;
import budgetexplorer.check.text.Punctuation;
import budgetexplorer.check.text.PurposeOfAllOfIt;
import budgetexplorer.check.text.ReasonWords;
import budgetexplorer.check.text.SentenceEnds;
import budgetexplorer.check.text.SharesOfTables;
import budgetexplorer.check.text.SumsOfAmounts;
import budgetexplorer.check.text.SumsOfChanges;
import budgetexplorer.check.text.SumsOfShares;
import budgetexplorer.check.text.ToldTwice;
import budgetexplorer.check.text.UnitsNamed;
import budgetexplorer.check.text.Vehicles;
import budgetexplorer.check.text.Years;
import budgetexplorer.check.text.ZeroChanges;
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
            new AmountsInTables(),
            new SharesOfTables(),
            new CountsInTables(),
            new ChangeAndRate(),
            new PriorAndChange(),
            new Directions(),
            new LastYear(),
            new ToldTwice(),
            new SumsOfAmounts(),
            new SumsOfChanges(),
            new SumsOfShares(),
            new ItemsListed(),
            new CategoriesListed(),
            new EconomyListed(),
            new AllOfIt(),
            new EmptySections(),
            new EmptyNotes(),
            new OperatingCosts(),
            new Vehicles(),
            new NoAssets(),
            new UnitsNamed(),
            new CountsOfUnits(),
            new Years(),
            new DepartmentNames(),
            new ReasonWords(),
            new PurposeOfAllOfIt(),
            new Placeholders(),
            new ZeroChanges(),
            new Punctuation(),
            new SentenceEnds(),
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
