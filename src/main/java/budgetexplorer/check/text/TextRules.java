package budgetexplorer.check.text;

import budgetexplorer.check.rule.Rule;
import java.util.List;

/// The rules of the text. A new one is a line here and its class.
public final class TextRules {
    /// Each once, in the order in which they are shown.
    public static final List<Rule> ALL = List.of(
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
            new SentenceEnds());

    private TextRules() {}
}
