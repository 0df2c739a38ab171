package budgetexplorer.read.recognise;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.model.Identity;
import budgetexplorer.model.Stage;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a text adds to what is known of a budget.
final class FoundNarrative {
    private static final String PUBLISHED = "公开";

    private FoundNarrative() {}

    /// A text without tables.
    ///
    /// @param said   overrules what the text says
    /// @param around stands where the text says nothing
    /// @param ofFile what was odd about the file
    static FoundBudget alone(Narrative narrative, String file, Identity said, Identity around,
            List<Problem> ofFile) {
        List<Problem> problems = new ArrayList<>(ofFile);
        problems.addAll(problems(narrative, file));
        problems.add(Problem.note(Place.of(file), "problem.tables.none"));
        return new FoundBudget(said.or(identity(narrative)).or(around), List.of(), Optional.of(narrative), problems);
    }

    /// Whose the text is, as its title says.
    static Identity identity(Narrative narrative) {
        String title = narrative.text().lines().findFirst().orElse("");
        return new Identity(narrative.department(), narrative.year(),
                title.contains(PUBLISHED) ? Optional.of(Stage.PUBLISHED) : Optional.empty());
    }

    /// The numbers of which it is not clear what they state.
    static List<Problem> problems(Narrative narrative, String file) {
        List<String> unclear = narrative.numerals().stream()
                .filter(numeral -> numeral.use() == Numeral.Use.NOT_UNDERSTOOD)
                .map(numeral -> numeral.span().in(narrative.text())).toList();
        return unclear.isEmpty()
                ? List.of()
                : List.of(Problem.note(Place.of(file), "problem.narrative.unclear", String.join("、", unclear)));
    }
}
